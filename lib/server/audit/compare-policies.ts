import type { StoredEvent } from '../../domain/journal/event';
import type { PolicyEvents } from '../../domain/policies/change-rules';
import type { PolicyRow } from '../../domain/policies/row';
import { SHIPPED_ROWS } from '../../domain/policies/shipped';
import type { Transaction } from '../database/connection';
import { policyUpTo } from '../policies/read-policy';
import type { Keys } from './data-keys-read';
import { type OpenedRow, openRow } from './decide-again';
import type { Differ } from './record-faults';

type StoredPolicy = {
  number: number;
  topic: string;
  subject: string;
  validFrom: string;
  recordedAt: Date;
  value: unknown;
  source: string;
  certainty: string;
  changeId: string | null;
};

/** The same value whatever the order of its keys: the database keeps none. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const nameOf = ({
  topic,
  subject,
  validFrom,
  recordedAt,
}: {
  topic: string;
  subject: string;
  validFrom: string;
  recordedAt: string;
}) => `${topic}/${subject}/${validFrom}/${recordedAt}`;

const wordsOf = ({ value, source, certainty }: { value: unknown; source: string; certainty: string }) => ({
  value: canonical(value),
  source,
  certainty,
});

/** What a change's own stream says of the row that it brought. */
const changeOf = async (tx: Transaction, keys: Keys, id: string): Promise<PolicyRow | null> => {
  const key = await keys(id);
  if (!key) return null;
  const { rows } = await tx.query<Omit<OpenedRow, 'committed_at'> & { committed_at: Date }>(
    `select stream_id, version, type, type_version, actor_kind, actor_id, device_id, command_id, committed_at,
            clear::text as clear, sealed
       from events where stream_id = $1 and stream_type = 'policy' order by version`,
    [id],
  );
  const events = rows.map(
    (row): StoredEvent => openRow(key, { ...row, committed_at: row.committed_at.toISOString() }),
  );
  const proposed = events.find(({ type }) => type === 'policy.change-proposed')?.data as
    | PolicyEvents['policy.change-proposed']
    | undefined;
  const accepted = events.find(({ type }) => type === 'policy.change-accepted')?.data as
    | PolicyEvents['policy.change-accepted']
    | undefined;
  return proposed && accepted ? ({ ...proposed, recordedAt: accepted.recordedAt } as PolicyRow) : null;
};

/** Rows of policy against the file that the product ships and the approved changes; versions against their rows. */
export const comparePolicies = async (tx: Transaction, keys: Keys, differ: Differ): Promise<void> => {
  // The file writes midnight as a date.
  const shipped = new Map(
    SHIPPED_ROWS.map((row) => [nameOf({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }), row]),
  );
  const { rows } = await tx.query<StoredPolicy>(
    `select number, topic, subject, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", recorded_at as "recordedAt", value, source,
            certainty, change_id as "changeId"
       from policy_rows order by number`,
  );
  for (const row of rows) {
    const name = nameOf({ ...row, recordedAt: row.recordedAt.toISOString() });
    const known = row.changeId ? await changeOf(tx, keys, row.changeId) : (shipped.get(name) ?? null);
    shipped.delete(name);
    differ(
      'policy_rows',
      name,
      wordsOf(row),
      known && nameOf({ ...known, recordedAt: new Date(known.recordedAt).toISOString() }) === name
        ? wordsOf(known)
        : null,
    );
  }
  for (const [name, row] of shipped) differ('policy_rows', name, null, wordsOf(row));
  const versions = await tx.query<{ last_number: number; version: string }>(
    'select last_number, version from policy_versions order by last_number',
  );
  for (const { last_number, version } of versions.rows)
    differ('policy_versions', version, { version }, { version: (await policyUpTo(tx, last_number)).version });
};
