import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { env } from '@/lib/server/platform/env';
import { isOwnOrigin } from '@/lib/server/platform/http/origin';
import { answering, problem } from '@/lib/server/platform/http/problem';
import { readBytes } from '@/lib/server/platform/http/read-json';
import { authOptions } from '@/lib/server/staff/auth-options';

type Context = { params: Promise<{ nextauth: string[] }> };

const LONGEST = 10_000;

const handler = (request: Request, context: Context): Promise<Response> => {
  process.env.NEXTAUTH_URL ??= env().APP_ORIGIN; // next-auth reads it from nowhere else
  return NextAuth(authOptions())(request, context);
};

/** next-auth reads whatever is sent, by whomever; so the origin is asked and the length bounded before it. */
const POST = (request: Request, context: Context): Promise<Response> =>
  answering('/api/auth', async () => {
    // Without Origin it is no browser's cross-site request, and next-auth's own token still stands guard.
    if (request.headers.has('origin') && !isOwnOrigin(request)) {
      return problem(403, 'request.foreign-origin', 'Permintaan ini tidak berasal dari halaman Dampingi.', {
        nextStep: 'Buka Dampingi dari alamat resminya, lalu ulangi.',
      });
    }
    const bytes = await readBytes(request, LONGEST);
    if (!bytes) return problem(413, 'request.too-large', 'Permintaan ini terlalu besar.');
    const { url, headers } = request;
    return handler(new NextRequest(url, { method: 'POST', headers, body: Uint8Array.from(bytes) }), context);
  });

export { handler as GET, POST };
