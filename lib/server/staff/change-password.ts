import * as z from 'zod/mini';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { pool } from '../database/connection';
import { clearHits, countHit } from '../database/rate-limit';
import type { Staff } from './current-staff';
import { isPassword } from './password';
import { LONGEST_PASSWORD, type PasswordFault, passwordFault } from './password-strength';
import { changePasswordAsService } from './staff-rules';

const typed = z.string().check(z.maxLength(LONGEST_PASSWORD));
export const changePasswordSchema = z.object({ current: typed, next: typed });

export type PasswordRefusal = PasswordFault | 'password.wrong' | 'password.same' | 'password.locked';

const MOST_TRIES = 5;
const WINDOW_SECONDS = 15 * 60;

/**
 * One's own password, with the present one asked: a screen left open must not be enough. All other sign-ins end; the
 * one that asks stays.
 */
export const changePassword = async (
  staff: Pick<Staff, 'id' | 'branchId' | 'username' | 'name' | 'sessionId'>,
  { current, next }: z.output<typeof changePasswordSchema>,
): Promise<Outcome<null, PasswordRefusal>> => {
  const tries = `password-change:${staff.id}`;
  if ((await countHit(pool(), tries, WINDOW_SECONDS)) > MOST_TRIES) return refuse('password.locked');
  const { rows } = await pool().query<{ password_hash: string | null }>(
    'select password_hash from staff where id = $1 and active',
    [staff.id],
  );
  if (!(await isPassword(rows[0]?.password_hash ?? null, current))) return refuse('password.wrong');
  if (current === next) return refuse('password.same');
  const fault = passwordFault(next, [staff.username, staff.name]);
  if (fault) return refuse(fault);
  const { id, branchId, sessionId } = staff;
  const receipt = await changePasswordAsService(branchId, { staffId: id, password: next, sessionId });
  if (!receipt.accepted) throw new Error(`the own password was refused: ${receipt.code}`);
  await clearHits(pool(), tries);
  return ok(null);
};
