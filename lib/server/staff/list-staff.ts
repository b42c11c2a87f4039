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

/** Staff of the administrator's branch, those at work first. */
export const listStaff = async ({ branchId }: Pick<Staff, 'branchId'>): Promise<readonly StaffLine[]> => {
  const { rows } = await pool().query<Omit<StaffLine, 'lastSeenAt'> & { lastSeenAt: Date | null }>({
    name: 'staff-of-branch',
    text: `select s.id, s.username, s.name, s.role, s.active, max(ss.last_seen_at) as "lastSeenAt",
                  count(ss.id) filter (where ss.revoked_at is null and ss.expires_at > now())::int as "signedIn"
             from staff s left join staff_sessions ss on ss.staff_id = s.id
            where s.branch_id = $1 group by s.id order by s.active desc, s.name limit 500`,
    values: [branchId],
  });
  return rows.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt?.toISOString() ?? null }));
};
