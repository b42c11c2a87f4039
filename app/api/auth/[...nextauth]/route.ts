import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { databaseAnswers } from '@/lib/server/database/presence';
import { answering, unavailable } from '@/lib/server/http/answering';
import { unknownAddress } from '@/lib/server/http/unknown-address';
import { env } from '@/lib/server/platform/env';
import { isOwnOrigin } from '@/lib/server/platform/http/origin';
import { problem } from '@/lib/server/platform/http/problem';
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

const isOpen = async (method: 'GET' | 'POST', { params }: Context): Promise<boolean> => {
  const place = (await params).nextauth.join('/');
  return OPEN[method].includes(place) && (env().OIDC_ISSUER !== undefined || !place.endsWith('/oidc'));
};

const GET = (request: Request, context: Context): Promise<Response> =>
  answering('/api/auth', async () =>
    (await isOpen('GET', context)) ? handler(request, context) : unknownAddress(),
  );

/** next-auth reads whatever is sent, by whomever; so the origin is asked and the length bounded before it. */
const POST = (request: Request, context: Context): Promise<Response> =>
  answering('/api/auth', async () => {
    if (!(await isOpen('POST', context))) return unknownAddress();
    // Without Origin it is no browser's cross-site request, and next-auth's own token still stands guard.
    if (request.headers.has('origin') && !isOwnOrigin(request)) {
      return problem(403, 'request.foreign-origin', 'Permintaan ini tidak berasal dari halaman Dampingi.', {
        nextStep: 'Buka Dampingi dari alamat resminya, lalu ulangi.',
      });
    }
    const bytes = await readBytes(request, LONGEST);
    if (!bytes) return problem(413, 'request.too-large', 'Permintaan ini terlalu besar.');
    if (!(await databaseAnswers())) return unavailable();
    const { url } = request;
    // Read as the form that our pages send, whatever it calls itself: next-auth throws at JSON that is none.
    const headers = new Headers(request.headers);
    headers.set('content-type', 'application/x-www-form-urlencoded');
    return handler(new NextRequest(url, { method: 'POST', headers, body: Uint8Array.from(bytes) }), context);
  });

export { GET, POST };
