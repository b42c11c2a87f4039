import type { Board, SessionLine } from '../../domain/views/board-schema';
import { pool } from '../database/connection';
import { todayAt } from '../staff/branch-zone';
import type { Staff } from '../staff/current-staff';

type Reader = Pick<Staff, 'branchId'>;
type LineRow = Omit<SessionLine, 'since' | 'openedAt' | 'callBack'> & {
  since: Date;
  openedAt: Date;
  day: string | null;
  starts: string | null;
};

const COLUMNS = `b.session_id as id, b.ticket, b.masked_name as "maskedName", b.step, b.waiting_for as "waitingFor", b.status,
                 b.since, b.opened_at as "openedAt", b.opened_on as "openedOn", b.officer_id as "officerId", s.name as officer,
                 d.name as device, to_char(k.day, 'YYYY-MM-DD') as day, k.starts`;
const FROM =
  'session_board b join staff s on s.id = b.officer_id join devices d on d.id = b.device_id left join call_backs k on k.session_id = b.session_id and k.closed_at is null';

const asLine = ({ day, starts, ...row }: LineRow): SessionLine => ({
  ...row,
  callBack: day && starts ? { day, from: starts } : null,
  since: row.since.toISOString(),
  openedAt: row.openedAt.toISOString(),
});

/** Today's sessions of the reader's branch, older ones that still wait to be finished, and those whose papers were handed in, however long ago; who came first stands first. */
export const listBoard = async ({ branchId }: Reader): Promise<Board> => {
  const now = new Date();
  const today = await todayAt(pool(), branchId, now);
  const { rows } = await pool().query<LineRow>({
    name: 'board',
    // Three short readings, each by its own index: one condition over all of them reads the branch's history.
    text: `select ${COLUMNS} from ${FROM}
            where b.session_id in (
              select session_id from session_board where branch_id = $1 and opened_on = $2
              union select session_id from session_board
                     where branch_id = $1 and status in ('open', 'paused') and opened_on > $2::date - 14
              union select w.session_id from document_claims h join session_board w on w.session_id = h.session_id
                     where h.branch_id = $1 and h.state in ('complete', 'accepted', 'returned')
                       and w.branch_id = $1 and w.status in ('open', 'paused'))
            order by b.status in ('submitted', 'ended'), b.arrived_at limit 500`,
    values: [branchId, today],
  });
  return { now: now.toISOString(), today, sessions: rows.map(asLine) };
};

const MOST_LISTED = 500;

/** Sessions of the reader's branch that were opened from one date to another, both included; newest first. */
export const listSessions = async (
  { branchId }: Reader,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<{ readonly sessions: readonly SessionLine[]; readonly more: boolean }> => {
  const { rows } = await pool().query<LineRow>({
    name: 'sessions-between',
    text: `select ${COLUMNS} from ${FROM} where b.branch_id = $1 and b.opened_on between $2 and $3
            order by b.opened_on desc, b.opened_at desc limit ${MOST_LISTED + 1}`,
    values: [branchId, from, to],
  });
  return { sessions: rows.slice(0, MOST_LISTED).map(asLine), more: rows.length > MOST_LISTED };
};
