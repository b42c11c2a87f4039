import type { Transaction } from '../database/connection';
import { signText } from './signature';

/** What the service signs, once, of a branch whose journal is older than its proofs. */
export type BindingStart = {
  readonly v: 1;
  readonly branch: string;
  readonly seq: number;
  readonly head: string;
};

export const BINDING_PURPOSE = 'dampingi:binding:1';

/**
 * Signs up to where each branch's events are older than the proofs, in the transaction that installs them. Run at
 * no other time: it would take whatever stands in the journal by then for old.
 */
export const bindJournal = async (db: Pick<Transaction, 'query'>): Promise<void> => {
  const { rows } = await db.query<{ branch_id: string; seq: number; hash: Buffer }>(
    'select branch_id, seq::int as seq, hash from branch_heads where seq > 0 order by branch_id',
  );
  for (const { branch_id: branch, seq, hash } of rows) {
    const start: BindingStart = { v: 1, branch, seq, head: hash.toString('hex') };
    const text = JSON.stringify(start);
    await db.query('insert into binding_starts (branch_id, text, signature) values ($1, $2, $3)', [
      branch,
      text,
      signText(BINDING_PURPOSE, text),
    ]);
  }
};
