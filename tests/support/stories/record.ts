import { demoId } from '@/lib/demo/seed-people';
import type { Persona } from '@/lib/sandbox/personas';
import { pool } from '@/lib/server/database/connection';

/** The carrier's record of somebody's work as years go by: nobody waits ten years for a story. */
export const record = {
  /** He has been a member for so many years, and still works. */
  works: async ({ nik }: Persona, years: number): Promise<void> => {
    await pool().query(
      `update memberships set joined_on = current_date - make_interval(years => $2), left_on = null where person_id = $1`,
      [demoId(nik), years],
    );
  },
  /** Years later his work has ended, so many days ago; what he was paid before lies as far back. */
  yearsPass: async ({ nik }: Persona, years: number, leftDaysAgo: number): Promise<void> => {
    await pool().query(
      `update memberships set joined_on = joined_on - make_interval(years => $2), left_on = current_date - $3::int
        where person_id = $1`,
      [demoId(nik), years, leftDaysAgo],
    );
    await pool().query(
      'update paid_benefits set paid_on = paid_on - make_interval(years => $2) where person_id = $1',
      [demoId(nik), years],
    );
  },
};
