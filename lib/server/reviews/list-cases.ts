import type { CaseLine, CaseQueue } from '../../domain/views/case-schema';
import { pool } from '../database/connection';
import type { Staff } from '../staff/current-staff';

type Row = Omit<CaseLine, 'askedAt' | 'decidedAt' | 'closedAt' | 'callBack'> & {
  day: string | null;
  starts: string | null;
  askedAt: Date;
  decidedAt: Date | null;
  closedAt: Date | null;
};

const SELECT = `select c.id, c.kind, c.stream_id as "sessionId", c.ticket, c.masked_name as "maskedName", a.name as "askedBy",
                       c.asked_at as "askedAt", c.why, not (c.asked_by = $2 or $2 = any (c.authors)) as "mayDecide",
                       d.name as "decidedBy", c.decided_at as "decidedAt", c.decision, c.closed_at as "closedAt",
                       to_char(b.day, 'YYYY-MM-DD') as day, b.starts
                  from cases c join staff a on a.id = c.asked_by left join staff d on d.id = c.decided_by
                       left join call_backs b on b.session_id = c.stream_id and b.closed_at is null
                 where c.branch_id = $1 and c.stream_type = 'session'`;

const asLine = ({ day, starts, ...row }: Row): CaseLine => ({
  ...row,
  callBack: day && starts ? { day, from: starts } : null,
  askedAt: row.askedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  closedAt: row.closedAt?.toISOString() ?? null,
});

/** The branch's queue: what waits, longest first, and what was settled in the last seven days, newest first. */
export const listCases = async ({ id, branchId }: Pick<Staff, 'id' | 'branchId'>): Promise<CaseQueue> => {
  const [waiting, settled] = await Promise.all([
    pool().query<Row>({
      name: 'cases-waiting',
      text: `${SELECT} and c.decided_at is null and c.closed_at is null order by c.asked_at limit 200`,
      values: [branchId, id],
    }),
    pool().query<Row>({
      name: 'cases-settled',
      text: `${SELECT} and coalesce(c.decided_at, c.closed_at) > now() - interval '7 days'
             order by coalesce(c.decided_at, c.closed_at) desc limit 100`,
      values: [branchId, id],
    }),
  ]);
  return {
    now: new Date().toISOString(),
    waiting: waiting.rows.map(asLine),
    settled: settled.rows.map(asLine),
  };
};

/** One case of the reader's branch, or null. */
export const findCase = async (
  caseId: string,
  { id, branchId }: Pick<Staff, 'id' | 'branchId'>,
): Promise<CaseLine | null> => {
  const { rows } = await pool().query<Row>({
    name: 'case-by-id',
    text: `${SELECT} and c.id = $3`,
    values: [branchId, id, caseId],
  });
  return rows[0] ? asLine(rows[0]) : null;
};
