import type { RequestLine, RequestList } from '../../domain/views/request-schema';
import { pool } from '../database/connection';
import type { Staff } from '../staff/current-staff';

type Row = Omit<RequestLine, 'askedAt' | 'answeredAt'> & { askedAt: Date; answeredAt: Date | null };

const ALL = `
  select id, session_id as "sessionId", ticket, masked_name as "maskedName", trouble, office,
         null as employer, null as "lastDay", null as evidence, asked_at as "askedAt", answer, answered_at as "answeredAt"
    from correction_requests where branch_id = $1
  union all
  select r.id, r.session_id, b.ticket, coalesce(b.masked_name, ''), 'end-not-reported', 'employer',
         e.name, to_char(r.left_on, 'YYYY-MM-DD'), r.state, r.asked_at, r.answer, r.answered_at
    from employer_requests r join employers e on e.id = r.employer_id join session_board b on b.session_id = r.session_id
   where r.branch_id = $1`;

const asLine = (row: Row): RequestLine => ({
  ...row,
  askedAt: row.askedAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
});

/** The branch's requests: those that wait, longest first, and those answered in the last thirty days, newest first. */
export const listRequests = async ({ branchId }: Pick<Staff, 'branchId'>): Promise<RequestList> => {
  const [waiting, settled] = await Promise.all([
    pool().query<Row>({
      name: 'requests-waiting',
      text: `select * from (${ALL}) as all_requests where answer is null order by "askedAt" limit 200`,
      values: [branchId],
    }),
    pool().query<Row>({
      name: 'requests-settled',
      text: `select * from (${ALL}) as all_requests where "answeredAt" > now() - interval '30 days'
             order by "answeredAt" desc limit 100`,
      values: [branchId],
    }),
  ]);
  return {
    now: new Date().toISOString(),
    waiting: waiting.rows.map(asLine),
    settled: settled.rows.map(asLine),
  };
};
