import { type Policy, policyFrom } from '../../domain/policies/policy';
import type { PolicyRow } from '../../domain/policies/row';
import type { Transaction } from '../database/connection';

type Db = Pick<Transaction, 'query'>;
type StoredRow = Omit<PolicyRow, 'recordedAt'> & { readonly recordedAt: Date };

/** Policies of versions read before: what a version names never changes, so nothing in here grows old. */
const known = new Map<string, Policy>();
const KEPT = 20;

/** Rows up to a number, in the order in which they were recorded. */
export const policyUpTo = async (db: Db, lastNumber: number): Promise<Policy> => {
  const { rows } = await db.query<StoredRow>(
    `select topic, subject, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", recorded_at as "recordedAt", value, source, certainty
       from policy_rows where number <= $1 order by number`,
    [lastNumber],
  );
  return policyFrom(
    rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }) as unknown as PolicyRow),
  );
};

const remembered = async (db: Db, version: string, lastNumber: number): Promise<Policy> => {
  const before = known.get(version);
  if (before) return before;
  const policy = await policyUpTo(db, lastNumber);
  if (policy.version !== version) throw new Error(`policy rows do not make the version ${version}`);
  if (known.size >= KEPT) known.clear();
  known.set(version, policy);
  return policy;
};

/**
 * The policy in force in the reader's transaction. One short look at the newest version, which every process
 * makes for itself: an approved change holds for the next command anywhere, with nothing to be told.
 */
export const currentPolicy = async (db: Db): Promise<Policy> => {
  const { rows } = await db.query<{ version: string; last_number: number }>({
    name: 'policy-current',
    text: 'select version, last_number from policy_versions order by last_number desc limit 1',
  });
  const newest = rows[0];
  if (!newest) throw new Error('the policy was never recorded: the database is not set up');
  return remembered(db, newest.version, newest.last_number);
};

/** The policy that a quote was made under, by the version it keeps; null when no such version was recorded. */
export const policyOfVersion = async (db: Db, version: string): Promise<Policy | null> => {
  const { rows } = await db.query<{ last_number: number }>(
    'select last_number from policy_versions where version = $1',
    [version],
  );
  return rows[0] ? remembered(db, version, rows[0].last_number) : null;
};
