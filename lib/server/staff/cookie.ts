import { env } from '../platform/env';

/**
 * One explicit name, used wherever the token is written or read: next-auth guesses differently in
 * different places once HTTPS is involved. `__Host-` binds the cookie to this very origin (RFC 6265bis).
 */
export const sessionCookie = () => {
  const secure = env().APP_ORIGIN.startsWith('https:');
  return {
    name: secure ? '__Host-dampingi.session' : 'dampingi.session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
};

/** The value of one cookie in a Cookie header (RFC 6265, 4.2.1); the first where a name stands twice. */
export const cookieIn = (header: string, name: string): string | undefined => {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
};
