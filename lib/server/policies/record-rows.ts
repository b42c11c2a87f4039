import type { PolicyRow } from '../../domain/policies/row';
import { SHIPPED_ROWS } from '../../domain/policies/shipped';
import type { Transaction } from '../database/connection';
import { policyUpTo } from './read-policy';

type Db = Pick<Transaction, 'query'>;

/** Any constant: who records policy waits for the one before him to commit, so numbers follow commits. */
const LOCK = 7_245_552;

/** Ends the set of rows known now with the name that quotes will keep of it. */
const nameVersion = async (db: Db): Promise<void> => {
  const { rows } = await db.query<{ last: string | null }>(
    'select max(number)::text as last from policy_rows',
  );
  const last = Number(rows[0]?.last ?? 0);
  const { version } = await policyUpTo(db, last);
  await db.query(
    'insert into policy_versions (last_number, version, recorded_at) values ($1, $2, clock_timestamp()) on conflict do nothing',
    [last, version],
  );
};

const COLUMNS = 'topic, subject, valid_from, recorded_at, value, source, certainty, change_id';

const valuesOf = (row: PolicyRow, changeId: string | null) => [
  row.topic,
  row.subject,
  row.validFrom,
  row.recordedAt,
  JSON.stringify(row.value),
  row.source,
  row.certainty,
  changeId,
];

/**
 * When a row approved now is recorded: later than every row before it, also where a clock was set back. Others
 * who would record wait from here on until the caller's transaction ends.
 * @param now ISO instant
 */
export const nextRecording = async (db: Db, now: string): Promise<string> => {
  await db.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const { rows } = await db.query<{ at: Date }>(
    `select greatest($1::timestamptz, (select max(recorded_at) + interval '1 millisecond' from policy_rows)) as at`,
    [now],
  );
  return (rows[0]?.at ?? new Date(now)).toISOString();
};

/** Records one approved row in the transaction of its approval. */
export const recordRow = async (db: Db, row: PolicyRow, changeId: string): Promise<void> => {
  await db.query(
    `insert into policy_rows (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    valuesOf(row, changeId),
  );
  await nameVersion(db);
};

/**
 * Brings the rows of the shipped file into the table: the base of a new installation, and what a later release
 * adds. Rows that are there stay as they are. Runs inside the caller's transaction.
 */
export const recordShippedRows = async (db: Db): Promise<void> => {
  await db.query('select pg_advisory_xact_lock($1)', [LOCK]);
  for (const row of SHIPPED_ROWS)
    await db.query(
      `insert into policy_rows (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (topic, subject, valid_from, recorded_at) do nothing`,
      valuesOf(row, null),
    );
  await nameVersion(db);
};
