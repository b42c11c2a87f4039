import * as z from 'zod/mini';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { pool } from '../database/connection';
import { countHit } from '../database/rate-limit';
import { uuidv7 } from '../platform/new-id';
import { isPassword } from './password';
import { forgetPinTries, pinSchema } from './pin';
import { setPinAsService } from './staff-rules';

export const changePinSchema = z.object({ password: z.string().check(z.maxLength(200)), pin: pinSchema });

const MOST_TRIES = 5;
const WINDOW_SECONDS = 15 * 60;
const VOUCHED_MINUTES = 10;

/** Sets one's own PIN. The password is asked again: a screen left open must not be enough. */
export const changePin = async (
  staff: { readonly id: string; readonly branchId: string; readonly sessionId?: string },
  { password, pin }: z.output<typeof changePinSchema>,
): Promise<Outcome<null, 'password.wrong' | 'pin.locked'>> => {
  if ((await countHit(pool(), `pin-change:${staff.id}`, WINDOW_SECONDS)) > MOST_TRIES)
    return refuse('pin.locked');
  const { rows } = await pool().query<{ password_hash: string | null; vouched: boolean }>(
    `select s.password_hash, s.password_hash is null and ss.created_at > now() - make_interval(mins => $3) as vouched
       from staff s left join staff_sessions ss on ss.id = $2 and ss.staff_id = s.id where s.id = $1 and s.active`,
    [staff.id, staff.sessionId ?? null, VOUCHED_MINUTES],
  );
  // Whoever signs in at the organisation's identity provider has no password here: a sign-in of a moment ago stands for it.
  if (!rows[0]?.vouched && !(await isPassword(rows[0]?.password_hash ?? null, password)))
    return refuse('password.wrong');
  await setPinAsService(staff.branchId, { staffId: staff.id, pin, once: uuidv7(Date.now()) });
  await forgetPinTries(staff.id);
  return ok(null);
};
