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
