import type { Transaction } from '../database/connection';

export type NewBranch = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
};

/** Adds a branch; one that is there already stays as it is. */
export const addBranch = (tx: Transaction, branch: NewBranch) =>
  tx.query('insert into branches (id, name, time_zone) values ($1, $2, $3) on conflict (id) do nothing', [
    branch.id,
    branch.name,
    branch.timeZone,
  ]);
