import { DEMO_PASSWORD } from '@/lib/demo/demo-staff';
import { uuidv7 } from '@/lib/server/platform/new-id';
import type { Staff } from '@/lib/server/staff/current-staff';
import { enrolTestDevice, type TestDevice } from '../support/test-device';

/** Who asks: a stranger, or a member of staff with a cookie, an enrolled device and sessions of their own. */
export type Caller = {
  readonly username: string | null;
  cookie: string;
  readonly staff: Staff | null;
  readonly device: TestDevice | null;
  readonly sessions: string[];
};

export const STRANGER: Caller = { username: null, cookie: '', staff: null, device: null, sessions: [] };

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

/** Signs in as the sign-in page does. @returns the cookie header */
const signIn = async (origin: string, username: string): Promise<string> => {
  const asked = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(asked), origin },
    body: new URLSearchParams({ username, password: DEMO_PASSWORD, csrfToken, json: 'true' }),
  });
  await answer.arrayBuffer();
  return cookiesOf(answer);
};

const isSignedIn = async (origin: string, cookie: string) => {
  const response = await fetch(`${origin}/api/v1/me`, { headers: { cookie } });
  const body = (await response.json()) as { staff?: Staff };
  return response.ok && body.staff ? body.staff : null;
};

export const signedIn = async (origin: string, username: string): Promise<Caller> => {
  const cookie = await signIn(origin, username);
  const staff = await isSignedIn(origin, cookie);
  if (!staff) throw new Error(`${username} could not sign in`);
  return { username, cookie, staff, device: await enrolTestDevice(staff, `Fuzz ${username}`), sessions: [] };
};

/** Signed out by chance, a caller signs in again; an officer opens one more session. */
export const refresh = async (origin: string, caller: Caller): Promise<void> => {
  if (!caller.username) return;
  if (!(await isSignedIn(origin, caller.cookie))) caller.cookie = await signIn(origin, caller.username);
  if (caller.staff?.role !== 'officer') return;
  const id = uuidv7(Date.now());
  const given = {
    streamId: id,
    type: 'open-session',
    body: { reasonHere: 'no-phone' },
    actor: caller.staff.id,
  };
  const response = await fetch(`${origin}/api/v1/sessions/${id}/commands`, {
    method: 'POST',
    headers: { cookie: caller.cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify(await caller.device?.sign(given)),
  });
  await response.arrayBuffer();
  if (response.ok) caller.sessions.push(id);
};
