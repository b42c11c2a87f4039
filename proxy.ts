import { type NextRequest, NextResponse } from 'next/server';
import { env } from './lib/platform/env';
import { contentPolicy } from './lib/platform/http/content-policy';

/**
 * Gives every page its content security policy. The framework reads the nonce from the request's own
 * header and puts it on each script of a page that it renders now; pages rendered at build time carry hashes.
 */
export const proxy = (request: NextRequest): NextResponse => {
  const { DAMPINGI_MODE, SANDBOX_URL, APP_ORIGIN } = env();
  const secure = APP_ORIGIN.startsWith('https:');
  const policy = contentPolicy({
    path: request.nextUrl.pathname,
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'),
    sandbox: DAMPINGI_MODE !== 'production' && SANDBOX_URL ? new URL(SANDBOX_URL).origin : null,
    secure,
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (secure) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
};

export const config = { matcher: ['/((?!api/|_next/static|_next/image).*)'] };
