import { pool } from '../database/connection';
import { countHit } from '../database/rate-limit';
import { blindIndex } from '../platform/crypto/seal';
import { env } from '../platform/env';
import { logDefect } from '../platform/log';
import { uuidv7 } from '../platform/new-id';
import { isPassword } from './password';
import { forgetPinTries } from './pin';
import { countSignIn, type DeviceProof, MOST_FAILURES } from './sign-in-tries';
import { noteAsService } from './staff-rules';

/** A branch signs in from one address, so this only stops a flood. */
const MOST_FROM_ADDRESS = 60;
const USERNAME = /^[a-z0-9.]{3,40}$/;

type StaffRow = { id: string; branch_id: string; password_hash: string | null };
type How = 'password' | 'identity-provider';

const openStaffSession = async (staff: StaffRow, how: How): Promise<string> => {
  const id = uuidv7(Date.now());
  await pool().query(
    `insert into staff_sessions (id, staff_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
    [id, staff.id, env().SHIFT_HOURS],
  );
  await noteAsService(staff.branch_id, staff.id, { type: 'note-sign-in', body: { how } });
  return id;
};

const staffNamed = async (username: string): Promise<StaffRow | undefined> => {
  if (!USERNAME.test(username)) return undefined; // nobody has such a name, and some the database cannot even read
  const { rows } = await pool().query<StaffRow>(
    // A first password that nobody used in its time opens nothing; two administrators give another one.
    `select id, branch_id, password_hash from staff
      where username = $1 and active and (password_expires_at is null or password_expires_at > now())`,
    [username],
  );
  return rows[0];
};

/**
 * Keeps a failed try in the account's own stream: to the one that locks, not the flood after it. Nobody waits for it,
 * or a name that exists would be answered later than one that does not.
 */
const noteFailure = (staff: StaffRow | undefined, tries: number): void => {
  if (!staff || tries > MOST_FAILURES + 1) return;
  const body = { tries, locked: tries > MOST_FAILURES };
  noteAsService(staff.branch_id, staff.id, { type: 'note-failure', body }).catch((error) =>
    logDefect('sign-in.unnoted', error),
  );
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
  if ((await countHit(pool(), `sign-in-from:${blindIndex('address', address)}`, 60)) > MOST_FROM_ADDRESS)
    return null;
  const typed = username.toLowerCase();
  const { tries, locked, forget } = await countSignIn(typed, address, device);
  const staff = await staffNamed(typed);
  const matches = await isPassword(staff?.password_hash ?? null, password);
  if (locked || !staff || !matches) {
    noteFailure(staff, tries);
    return null;
  }
  await forget();
  await forgetPinTries(staff.id);
  return openStaffSession(staff, 'password');
};

/** Signs in somebody whom the organisation's identity provider vouches for, if they are staff here. */
export const signInBySubject = async (subject: string): Promise<string | null> => {
  const { rows } = await pool().query<StaffRow>(
    'select id, branch_id, password_hash from staff where oidc_subject = $1 and active',
    [subject],
  );
  return rows[0] ? openStaffSession(rows[0], 'identity-provider') : null;
};

/** Ends one staff session; its token is worthless from the next request on. */
export const revokeStaffSession = (sessionId: string) =>
  pool().query('update staff_sessions set revoked_at = now() where id = $1 and revoked_at is null', [
    sessionId,
  ]);
