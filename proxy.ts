import { type NextRequest, NextResponse } from 'next/server';
import { env, sandboxOrigin } from './lib/server/platform/env';
import { contentPolicy, isPrerendered } from './lib/server/platform/http/content-policy';
import { requestHost } from './lib/server/platform/http/origin';

/**
 * How long others may keep a page: what was rendered at build time is asked for again each time (the framework would
 * let proxies keep it for a year, and so an old release's shell); everything else is for one reader, once.
 */
const keeping = (path: string): string | null => {
  if (isPrerendered(path)) return 'no-cache';
  const isFile = /\.\w+$/.test(path); // a worker, an icon: they say it themselves
  return isFile ? null : 'private, no-cache, no-store, max-age=0, must-revalidate';
};

/**
 * Gives every page its content security policy. The framework reads the nonce from the request's own
 * header and puts it on each script of a page that it renders now; pages rendered at build time carry hashes.
 */
export const proxy = (request: NextRequest): NextResponse => {
  const secure = env().APP_ORIGIN.startsWith('https:');
  const policy = contentPolicy({
    path: request.nextUrl.pathname,
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'),
    sandbox: sandboxOrigin(env()),
    secure,
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  const kept = keeping(request.nextUrl.pathname);
  if (kept) response.headers.set('cache-control', kept);
  // Not for this machine's own name: browsers would carry it over to every other port of localhost.
  const here = /^(localhost|127\.|\[::1\])/.test(requestHost(request) ?? '');
  if (secure && !here) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
};

export const config = { matcher: ['/((?!api/|_next/static|_next/image).*)'] };
