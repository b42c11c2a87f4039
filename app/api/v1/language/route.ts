import { LANGUAGE_COOKIE, languageOf } from '@/lib/messages/language';
import { answering } from '@/lib/server/http/answering';
import { refused } from '@/lib/server/http/refused';
import { env } from '@/lib/server/platform/env';
import { isOwnOrigin, requestHost } from '@/lib/server/platform/http/origin';
import { readBytes } from '@/lib/server/platform/http/read-json';

/** Anybody may ask this, so a long body is not read to its end. */
const LONGEST = 1_000;

/** The page that asked, if it is one of ours: path only, so that nobody is sent elsewhere. */
const wayBack = (request: Request): string => {
  const referer = request.headers.get('referer');
  if (!referer || !URL.canParse(referer)) return '/';
  const { pathname, search, host } = new URL(referer);
  return host === requestHost(request) && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
};

/** Keeps the reader's language in a cookie for a year and returns to where he was. */
export const POST = (request: Request) =>
  answering(request, '/api/v1/language', async () => {
    if (!isOwnOrigin(request)) {
      return refused('access', 'request.foreign-origin');
    }
    const form = new URLSearchParams(new TextDecoder().decode(await readBytes(request, LONGEST)));
    const language = languageOf(form.get('language') ?? '');
    const secure = env().APP_ORIGIN.startsWith('https:') ? '; Secure' : '';
    return new Response(null, {
      status: 303,
      headers: {
        location: wayBack(request),
        'set-cookie': `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`,
      },
    });
  });
