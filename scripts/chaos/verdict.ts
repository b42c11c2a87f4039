import { pool } from '@/lib/database/connection';
import type { OpenClaim } from './open-claims';

export type Verdict = {
  readonly doubled: boolean;
  readonly lost: boolean;
  readonly unresolved: boolean;
  readonly blind: boolean;
  /** What books and bank say, for whoever looks into it. */
  readonly why: string;
};

type Books = { status: string; state: string; benefits: number; paid: number };

const booksOf = async ({ claimId }: OpenClaim): Promise<Books | undefined> => {
  const { rows } = await pool().query<Books>({
    name: 'chaos-books',
    text: `select c.status, d.state, (select count(*)::int from paid_benefits where claim_id = c.id) as benefits,
                  (select count(*)::int from events where stream_id = c.id and type = 'claim.paid') as paid
             from claims c join disbursements d on d.claim_id = c.id where c.id = $1`,
    values: [claimId],
  });
  return rows[0];
};

/**
 * Compares our books with what really arrived on the participant's account.
 * Doubled: more arrived than was owed, or the books pay twice. Lost: money arrived that the books do not know,
 * or the books say paid and it did not arrive. Unresolved: neither paid nor returned to the counter.
 */
export const judge = async (
  claim: OpenClaim,
  bank: { readonly credited: number; readonly blind: number },
): Promise<Verdict> => {
  const books = await booksOf(claim);
  const { status = 'gone', state = 'gone', benefits = 0, paid = 0 } = books ?? {};
  const saysPaid = status === 'paid' && state === 'settled' && benefits === 1 && paid === 1;
  const saysNot = status === 'returned' && benefits === 0 && paid === 0;
  const arrived = bank.credited === claim.net;
  return {
    doubled: bank.credited > claim.net || benefits > 1 || paid > 1,
    lost: (saysPaid && bank.credited < claim.net) || (saysNot && bank.credited > 0),
    unresolved: !saysPaid && !saysNot,
    blind: bank.blind > 0,
    why: `books: ${status}/${state}, ${paid} paid, ${benefits} benefits; bank: ${arrived ? 'paid in full' : `${bank.credited} of ${claim.net}`}, ${bank.blind} sent unasked`,
  };
};
