import { livePayments } from '@/lib/domain/claims/state';
import { claimAt } from '@/lib/server/claims/payment-at';
import { pool } from '@/lib/server/database/connection';
import type { OpenClaim } from './open-claims';

export type Verdict = {
  readonly doubled: boolean;
  readonly lost: boolean;
  readonly unresolved: boolean;
  readonly blind: boolean;
  /** What books and bank say, for whoever looks into it. */
  readonly why: string;
};

type Books = { settled: number; benefits: number; alarming: number };

const booksOf = async ({ claimId }: OpenClaim): Promise<Books> => {
  const { rows } = await pool().query<Books>({
    name: 'chaos-books',
    text: `select (select count(*)::int from disbursements where claim_id = $1 and state = 'settled') as settled,
                  (select count(*)::int from paid_benefits where claim_id = $1) as benefits,
                  (select count(*)::int from bank_exceptions where claim_id = $1
                      and kind in ('paid-though-closed', 'amount-differs', 'listed-twice')) as alarming`,
    values: [claimId],
  });
  return rows[0] ?? { settled: 0, benefits: 0, alarming: 0 };
};

/** Payments that nobody is waiting for any more: paid, or back at the counter for good. */
const ENDED: readonly string[] = ['paid', 'returned', 'withdrawn'];

/**
 * Compares our books with what really arrived on the payees' accounts.
 * Doubled: more arrived than was owed, or the books pay twice. Lost: money arrived that the books do not know,
 * or the books say paid and it did not arrive. Unresolved: neither paid, nor back at the counter, nor stopped.
 */
export const judge = async (
  claim: OpenClaim,
  bank: { readonly creditedTo: (payee: number) => number; readonly blind: number },
): Promise<Verdict> => {
  const books = await booksOf(claim);
  const { claim: state } = await claimAt(claim.claimId);
  const stopped = state.frozenBy !== null;
  const payments = livePayments(state).map(({ payee, status, to }) => ({
    status,
    owed: to.amount,
    credited: bank.creditedTo(payee),
    ended: ENDED.includes(status) || stopped,
  }));
  const paid = payments.filter(({ status }) => status === 'paid');
  const agrees = books.settled === paid.length && books.benefits === (state.status === 'paid' ? 1 : 0);
  const told = payments.map(({ status, owed, credited }) => `${status} ${credited} of ${owed}`).join(', ');
  return {
    doubled:
      payments.some(({ owed, credited }) => credited > owed) || books.benefits > 1 || books.alarming > 0,
    lost: payments.some(
      ({ status, owed, credited }) => credited !== (status === 'paid' ? owed : 0) && credited <= owed,
    ),
    unresolved: !agrees || payments.some(({ ended }) => !ended),
    blind: bank.blind > 0,
    why: `claim ${state.status}: ${told}; ${books.settled} settled, ${books.benefits} benefits, ${books.alarming} alarms, ${bank.blind} sent unasked`,
  };
};
