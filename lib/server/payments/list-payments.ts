import * as z from 'zod/mini';
import type { ClaimCaseKind } from '../../domain/claims/events';
import { evolveClaim, livePayments, NO_CLAIM } from '../../domain/claims/state';
import { EXCEPTION_KINDS } from '../../domain/payments/compare';
import { bankName } from '../../domain/people/banks';
import { maskAccount } from '../../domain/people/mask';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { currentBanks } from '../policies/current-banks';
import type { Staff } from '../staff/current-staff';

const approvalSchema = z.object({
  id: z.string(),
  kind: z.enum(['payment-approval', 'unfreeze']),
  claimId: z.string(),
  claimNumber: z.string(),
  sessionId: z.string(),
  maskedName: z.nullable(z.string()),
  why: z.string(),
  note: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  /** Whole rupiah, of what is not paid yet. */
  amount: z.int(),
  accounts: z.array(z.string()),
  mayDecide: z.boolean(),
});

const exceptionSchema = z.object({
  id: z.string(),
  kind: z.enum(EXCEPTION_KINDS),
  reference: z.string(),
  claimNumber: z.nullable(z.string()),
  ourAmount: z.nullable(z.int()),
  bankAmount: z.nullable(z.int()),
  bankStanding: z.nullable(z.string()),
  foundAt: z.string(),
});

/** The supervisor's page of payments. Instants are ISO 8601. */
export const paymentsSchema = z.object({
  approvals: z.array(approvalSchema),
  exceptions: z.array(exceptionSchema),
  compared: z.nullable(z.object({ at: z.string(), listed: z.int(), exceptions: z.int() })),
});
export type Payments = z.output<typeof paymentsSchema>;
export type Approval = Payments['approvals'][number];
export type BankException = Payments['exceptions'][number];

type CaseRow = Omit<Approval, 'askedAt' | 'note' | 'amount' | 'accounts' | 'kind'> & {
  kind: ClaimCaseKind;
  asked_at: Date;
};

/** What a supervisor sees of a claim before he approves it: the sum and where it would go, masked. */
const evidenceOf = async (claimId: string, caseId: string, branchId: string) => {
  const { events } = await loadStream(pool(), 'claim', claimId, branchId);
  const banks = await currentBanks(pool());
  const owed = livePayments(events.reduce(evolveClaim, NO_CLAIM)).filter(({ status }) => status !== 'paid');
  const opened = events.find(
    ({ type, data }) => type === 'claim.case-opened' && (data as { caseId: string }).caseId === caseId,
  );
  return {
    note: (opened?.data as { note?: string } | undefined)?.note ?? '',
    amount: owed.reduce((sum, { to }) => sum + to.amount, 0),
    accounts: owed.map(({ to }) => `${bankName(to.bankCode, banks)} ${maskAccount(to.accountNumber)}`),
  };
};

const approvalsOf = async ({ id, branchId }: Pick<Staff, 'id' | 'branchId'>): Promise<Approval[]> => {
  const { rows } = await pool().query<CaseRow>({
    name: 'payment-approvals',
    text: `select k.id, k.kind, k.stream_id as "claimId", c.claim_number as "claimNumber", c.session_id as "sessionId",
                  k.masked_name as "maskedName", k.why, s.name as "askedBy", k.asked_at,
                  not (k.asked_by = $2 or $2 = any (k.authors)) as "mayDecide"
             from cases k join claims c on c.id = k.stream_id join staff s on s.id = k.asked_by
            where k.branch_id = $1 and k.stream_type = 'claim' and k.decided_at is null and k.closed_at is null
            order by k.asked_at limit 100`,
    values: [branchId, id],
  });
  return Promise.all(
    rows.map(async ({ asked_at, ...row }) => ({
      ...row,
      askedAt: asked_at.toISOString(),
      ...(await evidenceOf(row.claimId, row.id, branchId)),
    })),
  );
};

const exceptionsOf = async (branchId: string): Promise<BankException[]> => {
  const { rows } = await pool().query<Omit<BankException, 'foundAt'> & { found_at: Date }>({
    name: 'bank-exceptions',
    text: `select e.id, e.kind, e.reference, c.claim_number as "claimNumber", e.our_amount as "ourAmount",
                  e.bank_amount as "bankAmount", e.bank_standing as "bankStanding", e.found_at
             from bank_exceptions e left join claims c on c.id = e.claim_id
            where e.branch_id = $1 and e.settled_at is null order by e.found_at limit 200`,
    values: [branchId],
  });
  return rows.map(({ found_at, ...row }) => ({ ...row, foundAt: found_at.toISOString() }));
};

/** What waits for a supervisor of this branch, oldest first, and when bank and books were compared last. */
export const listPayments = async (staff: Pick<Staff, 'id' | 'branchId'>): Promise<Payments> => {
  const { rows } = await pool().query<{ at: Date; listed: number; exceptions: number }>({
    name: 'reconciliation-last',
    text: 'select compared_at as at, listed, exceptions from reconciliations order by compared_at desc limit 1',
  });
  const last = rows[0];
  return {
    approvals: await approvalsOf(staff),
    exceptions: await exceptionsOf(staff.branchId),
    compared: last ? { ...last, at: last.at.toISOString() } : null,
  };
};
