import { pool } from '@/lib/server/database/connection';

/** Time that passes: nobody waits a quarter of an hour for a story, so the past is moved away instead. */
export const hours = {
  /** For the counters of tries. */
  pass: async (seconds: number): Promise<void> => {
    await pool().query('update rate_limits set window_ends_at = window_ends_at - make_interval(secs => $1)', [
      seconds,
    ]);
  },
  /** For somebody who left his device alone. */
  passIdle: async (username: string, minutes: number): Promise<void> => {
    await pool().query(
      `update staff_sessions set last_seen_at = last_seen_at - make_interval(mins => $2)
        where staff_id = (select id from staff where username = $1)`,
      [username, minutes],
    );
  },
};
