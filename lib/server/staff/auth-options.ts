import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { isUnavailable } from '../database/connection';
import { env } from '../platform/env';
import { askingAddress } from '../platform/http/asking-address';
import { logDefect } from '../platform/log';
import { logSparsely } from '../platform/log-sparsely';
import { sessionCookie } from './cookie';
import { revokeStaffSession, signIn, signInBySubject } from './sign-in';

const oidcProvider = () => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      id: 'oidc',
      name: 'OIDC',
      type: 'oauth' as const,
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      authorization: { params: { scope: 'openid' } },
      idToken: true,
      checks: ['pkce' as const, 'state' as const],
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      profile: (profile: { sub: string }) => ({ id: profile.sub }),
    },
  ];
};

/** next-auth shows the message of what was thrown to the browser: it gets one word, the log gets the defect. */
const signInSafely = async (...given: Parameters<typeof signIn>): Promise<string | null> => {
  try {
    return await signIn(...given);
  } catch (error) {
    if (isUnavailable(error)) logSparsely('warn', 'sign-in.unavailable');
    else logDefect('sign-in.failed', error);
    throw new Error('unavailable');
  }
};

/** next-auth's own words go to our allow-list logger: its metadata can hold tokens and what was typed. */
const LOGGER = {
  error: (code: string) => logSparsely('warn', 'next-auth.error', { code }),
  warn: (code: string) => logSparsely('warn', 'next-auth.warning', { code }),
  debug: () => undefined,
};

/**
 * next-auth with a token that names only our own staff-session row: the row decides on every request, so
 * it can be revoked. (Credentials with next-auth's own database sessions don't work.)
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  logger: LOGGER,
  session: { strategy: 'jwt', maxAge: env().SHIFT_HOURS * 3_600 },
  cookies: { sessionToken: sessionCookie() },
  useSecureCookies: env().APP_ORIGIN.startsWith('https:'),
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { username: {}, password: {}, device: {}, deviceAt: {}, deviceSignature: {} },
      authorize: async (typed, request) => {
        const username = String(typed?.username ?? '').slice(0, 80);
        const password = String(typed?.password ?? '').slice(0, 200);
        const address = askingAddress(new Headers(request.headers as Record<string, string>));
        const device = {
          device: String(typed?.device ?? '').slice(0, 60),
          at: String(typed?.deviceAt ?? '').slice(0, 40),
          signature: String(typed?.deviceSignature ?? '').slice(0, 200),
        };
        const staffSession = await signInSafely(username, password, address, device);
        return staffSession ? { id: staffSession, staffSession } : null;
      },
    }),
    ...oidcProvider(),
  ],
  callbacks: {
    signIn: async ({ user, account }) => {
      if (account?.provider !== 'oidc') return true;
      const staffSession = await signInBySubject(user.id);
      if (!staffSession) return false;
      Object.assign(user, { staffSession });
      return true;
    },
    jwt: ({ token, user }) => {
      const staffSession = (user as { staffSession?: string } | undefined)?.staffSession;
      return staffSession ? { staffSession } : token;
    },
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.staffSession === 'string') await revokeStaffSession(token.staffSession);
    },
  },
});
