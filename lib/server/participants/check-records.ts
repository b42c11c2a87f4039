import * as z from 'zod/mini';
import { faultsOf } from '../../domain/people/typed-field';
import { FIRST_CONTRIBUTION } from '../../domain/values/read-date';
import { pool } from '../database/connection';
import { unwrapDataKey } from '../database/data-keys';
import { unsealJson } from '../platform/crypto/seal-json';
import { LARGEST_AMOUNT, rowSchemas } from './import/row-schema';
import type { MembershipRecord, PersonRecord } from './record';
import { partSchemas } from './record-schema';

/** A row that today's parsers would refuse: which, and for what. Never a value. */
export type RecordFault = {
  readonly kind: 'participant' | 'membership' | 'contribution' | 'account';
  /** The row's id; of a contribution its membership's id and the month. */
  readonly id: string;
  readonly field: string;
  readonly code: string;
};
export type RecordsChecked = {
  readonly participants: number;
  readonly memberships: number;
  readonly contributions: number;
  /** People whose key was destroyed: nothing of theirs can be read any more. */
  readonly erased: number;
};

const PAGE = 1_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

type PersonRow = { id: string; sealed: Buffer; wrapped: Buffer | null };
type MembershipRow = {
  id: string;
  person_id: string;
  sealed: Buffer;
  wrapped: Buffer | null;
  segment: string;
  joined_on: string;
  left_on: string | null;
};

/** Rows of a query in the order of their ids, a page at a time. */
async function* byId<Row extends { id: string }>(text: string): AsyncGenerator<Row> {
  for (let after = FIRST_ID; ; ) {
    const { rows } = await pool().query<Row>(text, [after, PAGE]);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

type Told = (fault: RecordFault) => void;

const checkPeople = async (today: string, told: Told): Promise<{ read: number; erased: number }> => {
  const schemas = partSchemas(today);
  let [read, erased] = [0, 0];
  const people = byId<PersonRow>(
    `select p.id, p.sealed, k.wrapped from people p left join data_keys k on k.owner_id = p.id
      where p.id > $1::uuid order by p.id limit $2`,
  );
  for await (const { id, sealed, wrapped } of people) {
    if (!wrapped) {
      erased += 1;
      continue;
    }
    read += 1;
    const record = unsealJson<PersonRecord>(unwrapDataKey(id, wrapped), sealed, `person:${id}`);
    for (const [part, { kind, schema }] of Object.entries(schemas)) {
      const given = part === 'person' ? { nik: record.nik } : record[part as keyof PersonRecord];
      const judged = given === null ? null : schema.safeParse(given);
      if (!judged || judged.success) continue;
      for (const { field, code } of faultsOf(judged.error.issues)) told({ kind, id, field, code });
    }
  }
  return { read, erased };
};

const checkMemberships = async (today: string, told: Told): Promise<number> => {
  // Without the NIK, which is the person's and told with them; the order of the two days is kept by the table.
  const { nik: _, ...fields } = rowSchemas(today).membership.shape;
  const schema = z.object(fields);
  let read = 0;
  const memberships = byId<MembershipRow>(
    `select m.id, m.person_id, m.sealed, k.wrapped, m.segment, to_char(m.joined_on, 'YYYY-MM-DD') as joined_on,
            to_char(m.left_on, 'YYYY-MM-DD') as left_on
       from memberships m left join data_keys k on k.owner_id = m.person_id
      where m.id > $1::uuid order by m.id limit $2`,
  );
  for await (const row of memberships) {
    if (!row.wrapped) continue;
    read += 1;
    const key = unwrapDataKey(row.person_id, row.wrapped);
    const { kpj, employer } = unsealJson<MembershipRecord>(key, row.sealed, `membership:${row.id}`);
    const { segment, joined_on: joinedOn, left_on: leftOn } = row;
    const judged = schema.safeParse({ kpj, employer, segment, joinedOn, leftOn });
    if (judged.success) continue;
    for (const { field, code } of faultsOf(judged.error.issues))
      told({ kind: 'membership', id: row.id, field, code });
  }
  return read;
};

/** Contributions are not sealed: the database finds the few that are wrong by itself. */
const checkContributions = async (today: string, told: Told): Promise<number> => {
  const { rows } = await pool().query<{ id: string; early: boolean; late: boolean; amount: boolean }>(
    `select membership_id || ' ' || to_char(period, 'YYYY-MM') as id, period < $1::date as early, period > $2::date as late,
            amount > $3 as amount
       from contributions where period < $1::date or period > $2::date or amount > $3 order by membership_id, period`,
    [FIRST_CONTRIBUTION, today, LARGEST_AMOUNT],
  );
  for (const { id, early, late, amount } of rows) {
    if (early || late)
      told({ kind: 'contribution', id, field: 'period', code: early ? 'period.early' : 'period.future' });
    if (amount) told({ kind: 'contribution', id, field: 'amount', code: 'amount.range' });
  }
  const counted = await pool().query<{ rows: number }>('select count(*)::int as rows from contributions');
  return counted.rows[0]?.rows ?? 0;
};

/**
 * Reads every record with the parsers that new data go through today and names the rows that would be refused.
 * Changes nothing.
 * @param today ISO date; nothing that has happened lies after it
 */
export const checkRecords = async (today: string, told: Told): Promise<RecordsChecked> => {
  const people = await checkPeople(today, told);
  return {
    participants: people.read,
    erased: people.erased,
    memberships: await checkMemberships(today, told),
    contributions: await checkContributions(today, told),
  };
};
