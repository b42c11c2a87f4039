import type { Transaction } from '../database/connection';

/**
 * Whether somebody counts as a second person for the matters of these authors, as the tables themselves ask it
 * (migration 0176): another account in use, with a PIN, neither new nor made by one of them.
 */
export const countsAsSecond = async (
  tx: Pick<Transaction, 'query'>,
  second: string,
  authors: readonly string[],
): Promise<boolean> => {
  const { rows } = await tx.query<{ counts: boolean }>('select counts_as_second($1, $2, now()) as counts', [
    second,
    authors,
  ]);
  return rows[0]?.counts ?? false;
};
