import type { Certainty, PolicyTopic } from '../../domain/policies/row';
import { mayDecide } from '../../domain/policies/scope';
import { pool } from '../database/connection';
import type { Staff } from '../staff/current-staff';
import { currentPolicy } from './read-policy';

/** A row as it stands on a day, and what follows it. Dates ISO. */
export type PolicyLine = {
  readonly topic: PolicyTopic;
  readonly subject: string;
  readonly validFrom: string;
  /** The day before the next row of the same subject begins; null while none is known. */
  readonly nextFrom: string | null;
  readonly value: unknown;
  readonly source: string;
  readonly certainty: Certainty;
  /** The day lies ahead. */
  readonly future: boolean;
};

export type PolicyChange = Pick<
  PolicyLine,
  'topic' | 'subject' | 'validFrom' | 'value' | 'source' | 'certainty'
> & {
  readonly id: string;
  readonly why: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  /** The value in force on that day as policy is known now; null where there is none. */
  readonly was: unknown;
  readonly mine: boolean;
  /** Within the reader's scope, and they count as a second person for its author. */
  readonly mayDecide: boolean;
  readonly decision: 'accept' | 'reject' | null;
  readonly decidedBy: string | null;
  readonly note: string | null;
};

export type Policies = {
  readonly version: string;
  readonly lines: readonly PolicyLine[];
  readonly waiting: readonly PolicyChange[];
  readonly settled: readonly PolicyChange[];
};

type ChangeRow = Omit<PolicyChange, 'was' | 'proposedAt' | 'mayDecide'> & {
  readonly proposedAt: Date;
  readonly counts: boolean;
};
type Reader = Pick<Staff, 'id' | 'role' | 'branchId'>;

const changesOf = async (staff: Pick<Staff, 'id'>): Promise<readonly ChangeRow[]> => {
  const { rows } = await pool().query<ChangeRow>(
    `select c.id, c.topic, c.subject, to_char(c.valid_from, 'YYYY-MM-DD') as "validFrom", c.value, c.source, c.certainty, c.why,
            a.name as "proposedBy", c.proposed_at as "proposedAt", c.proposed_by = $1 as mine,
            c.decision is null and counts_as_second($1, array[c.proposed_by], now()) as counts, c.decision, d.name as "decidedBy", c.note
       from policy_changes c join staff a on a.id = c.proposed_by left join staff d on d.id = c.decided_by
      order by c.decided_at desc nulls first, c.proposed_at limit 100`,
    [staff.id],
  );
  return rows;
};

/**
 * The rows in force on a day and those that lie ahead, as policy is known now, with the changes that wait for a
 * second person and those decided last.
 * @param today ISO date at the reader's branch
 */
export const listPolicies = async (staff: Reader, today: string): Promise<Policies> => {
  const policy = await currentPolicy(pool());
  const starts = new Map<string, Set<string>>();
  for (const { topic, subject, validFrom } of policy.rows) {
    const key = `${topic} ${subject}`;
    starts.set(key, (starts.get(key) ?? new Set()).add(validFrom));
  }
  const lines = [...starts].flatMap(([key, days]): PolicyLine[] => {
    const [topic, subject] = [key.slice(0, key.indexOf(' ')) as PolicyTopic, key.slice(key.indexOf(' ') + 1)];
    const sorted = [...days].sort();
    return sorted.flatMap((validFrom, index): PolicyLine[] => {
      const nextFrom = sorted[index + 1] ?? null;
      if (nextFrom !== null && nextFrom <= today) return [];
      const row = policy.row(topic, validFrom, subject);
      if (!row) return [];
      const { value, source, certainty } = row;
      return [{ topic, subject, validFrom, nextFrom, value, source, certainty, future: validFrom > today }];
    });
  });
  const changes = (await changesOf(staff)).map(({ counts, ...change }) => ({
    ...change,
    mayDecide: counts && mayDecide(staff, change.topic, change.subject),
    proposedAt: change.proposedAt.toISOString(),
    was: policy.row(change.topic, change.validFrom, change.subject)?.value ?? null,
  }));
  return {
    version: policy.version,
    lines,
    waiting: changes.filter(({ decision }) => decision === null),
    settled: changes.filter(({ decision }) => decision !== null).slice(0, 20),
  };
};
