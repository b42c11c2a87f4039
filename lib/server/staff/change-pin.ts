import * as z from 'zod/mini';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { pool } from '../database/connection';
import { hit } from '../database/rate-limit';
import { uuidv7 } from '../platform/new-id';
import { isPassword } from './password';
import { forgetPinTries, pinSchema } from './pin';
import { setPinAsService } from './staff-rules';

export const changePinSchema = z.object({ password: z.string().check(z.maxLength(200)), pin: pinSchema });

const MOST_TRIES = 5;
const WINDOW_SECONDS = 15 * 60;

/** Sets one's own PIN. The password is asked again: a screen left open must not be enough. */
export const changePin = async (
  staff: { readonly id: string; readonly branchId: string },
  { password, pin }: z.output<typeof changePinSchema>,
): Promise<Outcome<null, 'password.wrong' | 'pin.locked'>> => {
  if ((await hit(pool(), `pin-change:${staff.id}`, WINDOW_SECONDS)) > MOST_TRIES) return refuse('pin.locked');
  const { rows } = await pool().query<{ password_hash: string | null }>(
    'select password_hash from staff where id = $1 and active',
    [staff.id],
  );
  if (!(await isPassword(rows[0]?.password_hash ?? null, password))) return refuse('password.wrong');
  await setPinAsService(staff.branchId, { staffId: staff.id, pin, once: uuidv7(Date.now()) });
  await forgetPinTries(staff.id);
  return ok(null);
};
