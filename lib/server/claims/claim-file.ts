import * as z from 'zod/mini';
import { CLAIM_STATUSES } from '../../domain/claims/life';
import { NOTICE_KINDS } from '../../domain/claims/notice-kinds';
import { evolveClaim, livePayments, NO_CLAIM } from '../../domain/claims/state';
import { bankName } from '../../domain/people/banks';
import { maskAccount, maskName } from '../../domain/people/mask';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { currentBanks } from '../policies/current-banks';
import type { Staff } from '../staff/current-staff';

/** A claim as staff of its branch work on it. Amounts in whole rupiah, instants ISO 8601. */
export const claimFileSchema = z.object({
  id: z.string(),
  claimNumber: z.string(),
  sessionId: z.string(),
  status: z.enum(CLAIM_STATUSES),
  payments: z.array(
    z.object({
      reference: z.string(),
      maskedName: z.string(),
      amount: z.int(),
      bank: z.string(),
      maskedAccount: z.string(),
      status: z.enum(CLAIM_STATUSES),
      returnedFor: z.nullable(z.string()),
      /** The bank's last word is in: another account can be paid. */
      final: z.boolean(),
    }),
  ),
  hold: z.nullable(z.object({ why: z.string(), until: z.nullable(z.string()), approved: z.boolean() })),
  /** To which money can be sent. */
  banks: z.array(z.object({ code: z.string(), name: z.string() })),
  unfreezeAsked: z.boolean(),
  /** What could not be sent by SMS: told at this visit. */
  toTell: z.array(z.object({ id: z.string(), kind: z.enum(NOTICE_KINDS), madeAt: z.string() })),
});
export type ClaimFile = z.output<typeof claimFileSchema>;

/** A claim of the reader's branch, or null. */
export const openClaimFile = async (
  claimId: string,
  { branchId }: Pick<Staff, 'branchId'>,
): Promise<ClaimFile | null> => {
  const { events } = await loadStream(pool(), 'claim', claimId, branchId);
  const claim = events.reduce(evolveClaim, NO_CLAIM);
  if (!claim.terms) return null;
  const notices = await pool().query<{
    id: string;
    kind: ClaimFile['toTell'][number]['kind'];
    made_at: Date;
  }>({
    name: 'notices-to-tell',
    text: 'select id, what as kind, made_at from notices where claim_id = $1 and told_at is null order by made_at',
    values: [claimId],
  });
  const { hold } = claim;
  const banks = await currentBanks(pool());
  return {
    id: claimId,
    claimNumber: claim.terms.claimNumber,
    sessionId: claim.terms.sessionId,
    status: claim.status,
    payments: livePayments(claim).map(({ reference, to, status, returnedFor, final }) => ({
      reference,
      maskedName: maskName(to.payeeName),
      amount: to.amount,
      bank: bankName(to.bankCode, banks),
      maskedAccount: maskAccount(to.accountNumber),
      status,
      returnedFor: status === 'returned' ? returnedFor : null,
      final,
    })),
    hold: hold && { why: hold.why, until: hold.until, approved: hold.approved },
    banks: banks.map(({ code, name }) => ({ code, name })),
    unfreezeAsked: claim.cases.some(({ kind, decision }) => kind === 'unfreeze' && decision === null),
    toTell: notices.rows.map(({ id, kind, made_at }) => ({ id, kind, madeAt: made_at.toISOString() })),
  };
};
