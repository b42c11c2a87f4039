import { demoId } from '@/lib/demo/seed-people';
import type { Persona } from '@/lib/sandbox/personas';
import { pool } from '@/lib/server/database/connection';

export type Books = { readonly lost: readonly string[]; readonly doubled: readonly string[] };

const SETTLES_WITHIN_MS = 120_000;

/** Waits until no claim is under way any more. @returns how many still are after two minutes. */
export const allPaid = async (): Promise<number> => {
  for (const until = Date.now() + SETTLES_WITHIN_MS; ; ) {
    const { rows } = await pool().query<{ open: number }>(
      `select count(*)::int as open from claims where status <> 'paid'`,
    );
    const open = rows[0]?.open ?? 0;
    if (open === 0 || Date.now() > until) return open;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

const ids = async (text: string, values: readonly unknown[]): Promise<readonly string[]> => {
  const { rows } = await pool().query<{ id: string }>(text, [...values]);
  return rows.map(({ id }) => id);
};

/**
 * What the tablet was told against what the journal holds, and what the journal holds against what the bank did.
 * Lost: a command that the server acknowledged and that is not in the journal as accepted; a claim that was sent
 * and never paid (status 00 at the bank, SNAP BI). Doubled: a command that was carried out twice, a second claim or a second transfer of a visitor.
 */
export const compareBooks = async (
  acknowledged: ReadonlySet<string>,
  finished: readonly Persona[],
): Promise<Books> => {
  const told = [...acknowledged];
  const people = finished.map(({ nik }) => demoId(nik));
  const accounts = finished.flatMap(({ accounts: own }) => own.map(({ accountNumber }) => accountNumber));
  const [forgotten, unpaid, twice, claimed, transferred] = await Promise.all([
    ids(
      `select id from unnest($1::uuid[]) as told (id)
       where not exists (select from commands c where c.id = told.id and (c.outcome->>'accepted')::boolean)`,
      [told],
    ),
    ids(
      `select id from unnest($1::text[]) as payee (id) where not exists
         (select from sandbox.transfers t where t.account_number = payee.id and t.status = '00')`,
      [accounts],
    ),
    ids(
      `select command_id as id from events group by command_id having count(distinct committed_at) > 1`,
      [],
    ),
    ids(
      `select person_id as id from claims where person_id = any ($1::uuid[]) group by person_id having count(*) > 1`,
      [people],
    ),
    ids(
      `select account_number as id from sandbox.transfers where account_number = any ($1::text[])
       group by account_number having count(*) > 1`,
      [accounts],
    ),
  ]);
  return {
    lost: [
      ...forgotten.map((id) => `command ${id} was acknowledged and is not in the journal`),
      ...unpaid.map((id) => `the claim paid to account …${id.slice(-3)} never reached it`),
    ],
    doubled: [
      ...twice.map((id) => `command ${id} was carried out twice`),
      ...claimed.map((id) => `visitor ${id} has two claims`),
      ...transferred.map((id) => `account …${id.slice(-3)} was paid twice`),
    ],
  };
};
