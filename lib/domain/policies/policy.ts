import type { PolicyRow, PolicyTopic } from './row';

export type Policy = {
  /** Names the rows that were known: latest recorded-at and a digest. Stored with every quote. */
  readonly version: string;
  readonly rows: readonly PolicyRow[];
  /** The row that holds on a date, or undefined when there was no such rule yet. */
  row<Topic extends PolicyTopic>(topic: Topic, date: string, subject?: string): PolicyRow<Topic> | undefined;
  /** Subjects that have a row of the topic on a date, in the order of the file. */
  subjects(topic: PolicyTopic, date: string): readonly string[];
};

/** FNV-1a, 32 bits: tells versions apart, protects nothing (the policy stream's hash chain does). */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const keyOf = (row: PolicyRow): string => `${row.topic}/${row.subject}`;
/** A text that does not depend on the order of a value's keys (a database's JSON column changes it). */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * Policy as it was known at an instant.
 *
 * @param knownAt ISO instant; rows recorded later are not seen. Without it, all rows.
 */
export const policyFrom = (rows: readonly PolicyRow[], knownAt?: string): Policy => {
  const limit = knownAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(knownAt);
  const known = rows.filter((row) => Date.parse(row.recordedAt) <= limit);
  const byKey = new Map<string, PolicyRow[]>();
  for (const row of known) {
    const list = byKey.get(keyOf(row));
    if (list) list.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  for (const list of byKey.values()) {
    // Latest rule first; of two for the same day, the one recorded last.
    list.sort(
      (a, b) =>
        (a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : 0) ||
        Date.parse(b.recordedAt) - Date.parse(a.recordedAt),
    );
  }
  const find = (topic: PolicyTopic, date: string, subject: string) =>
    byKey.get(`${topic}/${subject}`)?.find((row) => row.validFrom <= date);
  const latest = known.reduce((last, row) => Math.max(last, Date.parse(row.recordedAt)), 0);
  const texts = known.map((row) => canonical({ ...row, recordedAt: Date.parse(row.recordedAt) })).sort();
  return {
    version: `${new Date(latest).toISOString().slice(0, 10)}.${digest(texts.join('\n'))}`,
    rows: known,
    row: <Topic extends PolicyTopic>(topic: Topic, date: string, subject = '-') =>
      find(topic, date, subject) as PolicyRow<Topic> | undefined,
    subjects: (topic, date) => [
      ...new Set(
        known.filter((row) => row.topic === topic && row.validFrom <= date).map((row) => row.subject),
      ),
    ],
  };
};

/** The row that must be there for the date; its lack is a defect of the policy table. */
export const requiredRow = <Topic extends PolicyTopic>(
  policy: Policy,
  topic: Topic,
  date: string,
  subject = '-',
): PolicyRow<Topic> => {
  const row = policy.row(topic, date, subject);
  if (!row) throw new Error(`No policy for ${topic}/${subject} on ${date}`);
  return row;
};
