import { normaliseCode } from '../../../domain/values/one-time-code';
import { type Outcome, ok, refuse } from '../../../domain/values/outcome';
import { pool } from '../../database/connection';
import { clearHits, countHit } from '../../database/rate-limit';
import type { Staff } from '../../staff/current-staff';
import { indexOfMoveCode } from './spend-move-code';

const MOST_TRIES = 5;
const WINDOW_SECONDS = 15 * 60;

/**
 * Which session of the own branch a code is for. It is not used up here, only by the take-over itself. Unknown,
 * used, expired and foreign codes have one answer; counted before it is looked up, so that many tries at once count.
 * @returns the session's id
 */
export const findOffered = async (
  typed: string,
  staff: Staff,
): Promise<Outcome<string, 'move-code.refused' | 'move-code.too-many'>> => {
  const tries = `move-code:${staff.id}`;
  if ((await countHit(pool(), tries, WINDOW_SECONDS)) > MOST_TRIES) return refuse('move-code.too-many');
  const { rows } = await pool().query<{ session_id: string }>(
    `select session_id from move_codes
      where code_index = $1 and branch_id = $2 and used_at is null and expires_at > now()`,
    [indexOfMoveCode(normaliseCode(typed)), staff.branchId],
  );
  const [found] = rows;
  if (!found) return refuse('move-code.refused');
  await clearHits(pool(), tries);
  return ok(found.session_id);
};
