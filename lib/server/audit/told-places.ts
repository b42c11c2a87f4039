import type { Transaction } from '../database/connection';

/** By branch, the furthest place of its chain that an accepted command of one of its streams was told. */
export type ToldPlaces = ReadonlyMap<string, number>;

/**
 * Reads every command once, whichever branches are asked about: asked anew for each branch of a country, the
 * same scan took longer than the audit itself.
 * @param branchId only this branch; all of them where it is left out.
 */
export const toldPlaces = async (tx: Transaction, branchId?: string): Promise<ToldPlaces> => {
  const { rows } = await tx.query<{ branch_id: string; seq: number }>(
    `select s.branch_id, max((c.outcome->>'seq')::bigint) as seq
       from (select distinct stream_id, branch_id from events where $1::text is null or branch_id = $1) s
            join commands c on c.stream_id = s.stream_id
      where (c.outcome->>'accepted')::boolean group by s.branch_id`,
    [branchId ?? null],
  );
  return new Map(rows.map((row) => [row.branch_id, row.seq]));
};
