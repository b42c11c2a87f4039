import type { StaffRole } from '../../domain/journal/event';
import { pool } from '../database/connection';
import type { Staff } from './current-staff';

export type StaffLine = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly active: boolean;
  /** Staff sessions that are open now. */
  readonly signedIn: number;
  /** ISO 8601. */
  readonly lastSeenAt: string | null;
};

/** A staff session lasts for hours, so that whoever was seen last is among the latest few. */
const LATEST = 5;

/** Staff of the administrator's branch, those at work first. */
export const listStaff = async ({ branchId }: Pick<Staff, 'branchId'>): Promise<readonly StaffLine[]> => {
  const { rows } = await pool().query<Omit<StaffLine, 'lastSeenAt'> & { lastSeenAt: Date | null }>({
    name: 'staff-of-branch',
    text: `select s.id, s.username, s.name, s.role, s.active, seen.at as "lastSeenAt", open.sessions as "signedIn"
             from staff s
                  left join lateral (select max(last_seen_at) as at
                                       from (select last_seen_at from staff_sessions where staff_id = s.id
                                              order by expires_at desc limit $2) latest) seen on true
                  left join lateral (select count(*)::int as sessions from staff_sessions
                                      where staff_id = s.id and expires_at > now() and revoked_at is null) open on true
            where s.branch_id = $1 order by s.active desc, s.name limit 500`,
    values: [branchId, LATEST],
  });
  return rows.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt?.toISOString() ?? null }));
};
