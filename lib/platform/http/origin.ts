import { env } from '../env';

/**
 * Whether a mutation comes from our own pages. Browsers always send Origin with a cross-site POST, so its
 * absence is accepted only where the fetch metadata say same-origin.
 */
export const isOwnOrigin = (request: Request): boolean => {
  const origin = request.headers.get('origin');
  if (!origin) return request.headers.get('sec-fetch-site') === 'same-origin';
  if (origin === env().APP_ORIGIN) return true;
  // The demo may be opened as localhost or 127.0.0.1; production knows only its own address.
  return (
    env().DAMPINGI_MODE !== 'production' &&
    URL.canParse(origin) &&
    new URL(origin).host === request.headers.get('host')
  );
};
