import { pool } from '../database/connection';
import { hit } from '../database/rate-limit';
import { blindIndex } from '../platform/crypto/seal';
import { env } from '../platform/env';
import { uuidv7 } from '../platform/new-id';
import { isPassword } from './password';
import { forgetPinTries } from './pin';
import { countSignIn, type DeviceProof } from './sign-in-tries';

/** A branch signs in from one address, so this only stops a flood. */
const MOST_FROM_ADDRESS = 60;
const USERNAME = /^[a-z0-9.]{3,40}$/;

type StaffRow = { id: string; password_hash: string | null };

const openStaffSession = async (staffId: string): Promise<string> => {
  const id = uuidv7(Date.now());
  await pool().query(
    `insert into staff_sessions (id, staff_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
    [id, staffId, env().SHIFT_HOURS],
  );
  return id;
};

const staffNamed = async (username: string): Promise<StaffRow | undefined> => {
  if (!USERNAME.test(username)) return undefined; // nobody has such a name, and some the database cannot even read
  const { rows } = await pool().query<StaffRow>(
    'select id, password_hash from staff where username = $1 and active',
    [username],
  );
  return rows[0];
};

/**
 * Signs a member of staff in by name and password. Unknown user, wrong password, inactive account and
 * lock-out have one answer, in one time; the lock counts what was typed, so it gives nobody away. A flood
 * from one address is not even compared: that says something of the address only.
 * @returns the id of the new staff session, or null.
 */
export const signIn = async (
  username: string,
  password: string,
  address: string,
  device: DeviceProof | null = null,
): Promise<string | null> => {
  if ((await hit(pool(), `sign-in-from:${blindIndex('address', address)}`, 60)) > MOST_FROM_ADDRESS)
    return null;
  const typed = username.toLowerCase();
  const { locked, forget } = await countSignIn(typed, address, device);
  const staff = await staffNamed(typed);
  const matches = await isPassword(staff?.password_hash ?? null, password);
  if (locked || !staff || !matches) return null;
  await forget();
  await forgetPinTries(staff.id);
  return openStaffSession(staff.id);
};

/** Signs in somebody whom the organisation's identity provider vouches for, if he is staff here. */
export const signInBySubject = async (subject: string): Promise<string | null> => {
  const { rows } = await pool().query<StaffRow>('select id from staff where oidc_subject = $1 and active', [
    subject,
  ]);
  return rows[0] ? openStaffSession(rows[0].id) : null;
};

/** Ends one staff session; its token is worthless from the next request on. */
export const revokeStaffSession = (sessionId: string) =>
  pool().query('update staff_sessions set revoked_at = now() where id = $1 and revoked_at is null', [
    sessionId,
  ]);
