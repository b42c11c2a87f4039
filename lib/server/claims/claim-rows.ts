import type { ClaimStatus } from '../../domain/claims/life';
import type { Payment } from '../../domain/claims/payment';
import type { ClaimState } from '../../domain/claims/state';
import type { Transaction } from '../database/connection';

/** A payment's status in the words of its obligation. What a hold or a stop keeps back has not been sent. */
const OBLIGATION = {
  none: 'prepared',
  opened: 'prepared',
  awaiting: 'prepared',
  held: 'prepared',
  frozen: 'prepared',
  inquired: 'inquired',
  ordered: 'sent',
  unknown: 'unknown',
  paid: 'settled',
  returned: 'failed',
  withdrawn: 'closed',
} as const satisfies Record<ClaimStatus, string>;

/** How an obligation's row stands, by its payment. */
export const obligationOf = ({ status, closed }: Payment): string => (closed ? 'closed' : OBLIGATION[status]);
export const isFinal = ({ status, final }: Payment): boolean => final || status === 'withdrawn';

/** Whether money may still move for a claim, or has: another one beside it is not opened. */
const mayCost = ({ payments }: ClaimState): boolean =>
  payments.some((payment) => payment.status === 'paid' || (payment.attempts > 0 && !payment.final));

/** Obligations that are new: of a claim that was just opened, or one that follows a closed one. */
export const insertObligations = (tx: Transaction, claimId: string, payments: readonly Payment[], at: Date) =>
  tx.query({
    name: 'disbursements-new',
    text: `insert into disbursements (claim_id, partner_reference_no, amount, payee, state, updated_at)
           select $1, o.reference, o.amount, o.payee, 'prepared', $2
             from unnest($3::text[], $4::bigint[], $5::smallint[]) as o (reference, amount, payee)`,
    values: [
      claimId,
      at,
      payments.map(({ reference }) => reference),
      payments.map(({ to }) => to.amount),
      payments.map(({ payee }) => payee),
    ],
  });

/** Brings the claim's row and its obligations to where the journal stands. */
export const saveClaim = async (
  tx: Transaction,
  claimId: string,
  state: ClaimState,
  at: { readonly version: number; readonly now: Date },
): Promise<void> => {
  const { payments } = state;
  await tx.query({
    name: 'claim-status',
    text: `with c as (update claims set status = $2, version = $3, ordered = $4 where id = $1)
           update disbursements d set state = o.state, final = o.final, updated_at = $5
             from unnest($6::text[], $7::text[], $8::boolean[]) as o (reference, state, final)
            where d.partner_reference_no = o.reference and d.state <> 'closed' and (d.state, d.final) is distinct from (o.state, o.final)`,
    values: [
      claimId,
      state.status,
      at.version,
      mayCost(state),
      at.now,
      payments.map(({ reference }) => reference),
      payments.map(obligationOf),
      payments.map(isFinal),
    ],
  });
};

/** The paid benefit, for tax and the single partial claim: there once every payee was paid, gone with a refund. */
export const saveBenefit = async (
  tx: Transaction,
  claimId: string,
  { status, terms }: ClaimState,
  now: Date,
): Promise<void> => {
  if (status !== 'paid' || !terms) {
    await tx.query({
      name: 'benefit-gone',
      text: 'delete from paid_benefits where claim_id = $1',
      values: [claimId],
    });
    return;
  }
  await tx.query({
    name: 'benefit-paid',
    text: `insert into paid_benefits (id, person_id, membership_id, claim_id, paid_on, gross, kind)
           select c.id, c.person_id, c.membership_id, c.id, ($2::timestamptz at time zone b.time_zone)::date, $3, $4
             from claims c join branches b on b.id = c.branch_id where c.id = $1`,
    values: [claimId, now, terms.gross, terms.reason],
  });
};
