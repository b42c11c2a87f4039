import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { databaseAnswers } from '@/lib/server/database/presence';
import { answering, unavailable } from '@/lib/server/http/answering';
import { refused } from '@/lib/server/http/refused';
import { unknownAddress } from '@/lib/server/http/unknown-address';
import { env } from '@/lib/server/platform/env';
import { isOwnOrigin } from '@/lib/server/platform/http/origin';
import { readBytes } from '@/lib/server/platform/http/read-json';
import { authOptions } from '@/lib/server/staff/auth-options';

type Context = { params: Promise<{ nextauth: string[] }> };

const LONGEST = 10_000;

/** What the sign-in uses of next-auth. The rest of its doors stay shut: they answer strangers with 500 and log each. */
const OPEN: Readonly<Record<'GET' | 'POST', readonly string[]>> = {
  GET: ['csrf', 'callback/oidc'],
  POST: ['callback/credentials', 'signin/oidc', 'signout'],
};

const handler = (request: Request, context: Context): Promise<Response> => {
  process.env.NEXTAUTH_URL ??= env().APP_ORIGIN; // next-auth reads it from nowhere else
  return NextAuth(authOptions())(request, context);
};

/** Where to go afterwards is not for strangers to say, and next-auth throws at an address that is none. */
const withoutWayBack = (request: Request, body?: Uint8Array): NextRequest => {
  const url = new URL(request.url);
  url.searchParams.delete('callbackUrl');
  const headers = new Headers(request.headers);
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/);
  headers.set('cookie', cookies.filter((one) => !one.includes('next-auth.callback-url=')).join('; '));
  // Read as the form that our pages send, whatever it calls itself: next-auth throws at JSON that is none.
  if (body) headers.set('content-type', 'application/x-www-form-urlencoded');
  const sent = body ? { body: Uint8Array.from(body) } : {};
  return new NextRequest(url, { method: request.method, headers, ...sent });
};

const isOpen = async (method: 'GET' | 'POST', { params }: Context): Promise<boolean> => {
  const place = (await params).nextauth.join('/');
  return OPEN[method].includes(place) && (env().OIDC_ISSUER !== undefined || !place.endsWith('/oidc'));
};

const GET = (request: Request, context: Context): Promise<Response> =>
  answering(request, '/api/auth', async () =>
    (await isOpen('GET', context)) ? handler(withoutWayBack(request), context) : unknownAddress(),
  );

/** next-auth reads whatever is sent, by whomever; so the origin is asked and the length bounded before it. */
const POST = (request: Request, context: Context): Promise<Response> =>
  answering(request, '/api/auth', async () => {
    if (!(await isOpen('POST', context))) return unknownAddress();
    // Without Origin it is no browser's cross-site request, and next-auth's own token still stands guard.
    if (request.headers.has('origin') && !isOwnOrigin(request)) {
      return refused('access', 'request.foreign-origin');
    }
    const bytes = await readBytes(request, LONGEST);
    if (!bytes) return refused('access', 'request.too-large');
    if (!(await databaseAnswers())) return unavailable();
    return handler(withoutWayBack(request, bytes), context);
  });

export { GET, POST };
