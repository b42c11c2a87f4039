import type { Certainty, PolicyTopic } from '../../domain/policies/row';
import { pool } from '../database/connection';

export type HistoryLine = {
  readonly subject: string;
  /** ISO date. */
  readonly validFrom: string;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly value: unknown;
  readonly source: string;
  readonly certainty: Certainty;
  readonly proposedBy: string | null;
  readonly decidedBy: string | null;
  readonly why: string | null;
  readonly note: string | null;
  readonly state: 'now' | 'ahead' | 'past' | 'corrected';
};

/**
 * Every row ever recorded of a topic, the newest day first, with who proposed and approved it and why; rows that came
 * with the product have nobody. `corrected`: another row of the same day was recorded later.
 * @param today ISO date at the reader's branch
 */
export const policyHistory = async (topic: PolicyTopic, today: string): Promise<readonly HistoryLine[]> => {
  const { rows } = await pool().query<Omit<HistoryLine, 'recordedAt'> & { recordedAt: Date }>(
    `with ranked as (
       select r.*, row_number() over (partition by subject, valid_from order by recorded_at desc) as of_day,
              max(valid_from) filter (where valid_from <= $2) over (partition by subject) as in_force
         from policy_rows r where topic = $1
     )
     select r.subject, to_char(r.valid_from, 'YYYY-MM-DD') as "validFrom", r.recorded_at as "recordedAt", r.value, r.source,
            r.certainty, a.name as "proposedBy", d.name as "decidedBy", c.why, c.note,
            case when r.of_day > 1 then 'corrected' when r.valid_from > $2 then 'ahead'
                 when r.valid_from = r.in_force then 'now' else 'past' end as state
       from ranked r left join policy_changes c on c.id = r.change_id
            left join staff a on a.id = c.proposed_by left join staff d on d.id = c.decided_by
      order by r.subject, r.valid_from desc, r.recorded_at desc limit 500`,
    [topic, today],
  );
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
};
