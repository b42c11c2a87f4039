import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import type { StaffRole } from '../../domain/journal/event';
import { UUID } from '../../domain/values/ids';
import { pool } from '../database/connection';
import { env } from '../platform/env';
import { cookieIn, sessionCookie } from './cookie';

export type Staff = {
  readonly id: string;
  readonly sessionId: string;
  readonly username: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly branchId: string;
  readonly branchName: string;
  readonly timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /** What the account's owner has to choose before anything else opens: a password or a PIN of their own. */
  readonly lacks: 'password' | 'pin' | null;
  /** The session whose screen a participant holds: until the PIN, nothing else of the officer's opens. */
  readonly sealedBy: string | null;
};

type Asking = {
  /** The request was made by a page by itself: it does not start the idle limit again. */
  readonly unattended: boolean;
};

/**
 * The member of staff behind a staff session that is neither revoked, expired nor idle. Counts as use,
 * unless nobody is there: the idle limit starts again (written at most twice a minute).
 */
export const staffOfSession = async (
  sessionId: string,
  { unattended }: Asking = { unattended: false },
): Promise<Staff | null> => {
  if (!UUID.test(sessionId)) return null;
  const { rows } = await pool().query<Staff & { stale: boolean }>({
    name: 'staff-of-session',
    text: `select s.id, ss.id as "sessionId", s.username, s.name, s.role, s.branch_id as "branchId", b.name as "branchName",
                  b.time_zone as "timeZone",
                  case when s.password_expires_at is not null then 'password' when s.pin_hash is null then 'pin' end as lacks,
                  o.session_id as "sealedBy", ss.last_seen_at < now() - interval '30 seconds' as stale
             from staff_sessions ss join staff s on s.id = ss.staff_id join branches b on b.id = s.branch_id
                  -- A sent session cannot be taken over, so a tablet that died right after is waited for only so long.
                  left join lateral (select session_id from session_board o where o.officer_id = s.id and o.screen = 'participant'
                    and (o.status = 'open' or (o.status = 'submitted' and o.since > now() - interval '10 minutes'))
                    order by o.since desc limit 1) o on true
            where ss.id = $1 and ss.revoked_at is null and ss.expires_at > now() and s.active
              and (s.password_expires_at is null or s.password_expires_at > now())
              and ss.last_seen_at > now() - make_interval(mins => $2)`,
    values: [sessionId, env().IDLE_MINUTES],
  });
  const row = rows[0];
  if (!row) return null;
  const { stale, ...staff } = row;
  if (stale && !unattended)
    await pool().query('update staff_sessions set last_seen_at = now() where id = $1', [sessionId]);
  return staff;
};

/**
 * Sessions named by tokens that were opened before: deriving the key anew for each request cost more than
 * the rest of the look-up. A token's content never changes, and the row is asked every time all the same.
 */
const opened = new Map<string, string>();
const MOST_OPENED = 2_000;

const sessionIn = async (token: string): Promise<string | null> => {
  const known = opened.get(token);
  if (known) return known;
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  if (typeof claims?.staffSession !== 'string') return null;
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(token, claims.staffSession);
  return claims.staffSession;
};

const byToken = async (token: string | undefined, asking?: Asking): Promise<Staff | null> => {
  const sessionId = token ? await sessionIn(token) : null;
  return sessionId ? staffOfSession(sessionId, asking) : null;
};

/** Who is signed in on the page that is rendered now, asked of the database every time. */
export const currentStaff = async (asking?: Asking): Promise<Staff | null> =>
  byToken((await cookies()).get(sessionCookie().name)?.value, asking);

/** Who is signed in on this request, by its own header: it may not have come through the framework. */
export const staffOf = (request: Pick<Request, 'headers'>, asking?: Asking): Promise<Staff | null> =>
  byToken(cookieIn(request.headers.get('cookie') ?? '', sessionCookie().name), asking);
