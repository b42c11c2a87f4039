import { env } from '../env';

/** The host that the browser asked for: the proxy's word where a proxy is trusted, else the Host header's. */
export const requestHost = (request: Pick<Request, 'headers'>): string | null => {
  const forwarded = env().TRUST_PROXY ? request.headers.get('x-forwarded-host') : null;
  return forwarded?.split(',')[0]?.trim() || request.headers.get('host');
};

const withoutBrackets = (hostname: string) => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * Whether an origin is one of ours. On the LAN it must be https, the host that was asked for, and a name of our
 * certificate: the host alone would let in a foreign name that points at this machine (DNS rebinding).
 */
const isServedOrigin = (origin: string, host: string | null): boolean => {
  const { APP_ORIGIN, LAN_NAMES, DAMPINGI_MODE } = env();
  if (origin === APP_ORIGIN) return true;
  if (!URL.canParse(origin)) return false;
  const asked = new URL(origin);
  if (asked.host !== host) return false;
  if (LAN_NAMES) return asked.protocol === 'https:' && LAN_NAMES.includes(withoutBrackets(asked.hostname));
  // The demo may be opened as localhost or 127.0.0.1; production knows only its own address.
  return DAMPINGI_MODE !== 'production';
};

/**
 * Whether a mutation comes from our own pages. Browsers always send Origin with a cross-site POST, so its
 * absence is accepted only where the fetch metadata say same-origin.
 */
export const isOwnOrigin = (request: Pick<Request, 'headers'>): boolean => {
  const origin = request.headers.get('origin');
  if (!origin) return request.headers.get('sec-fetch-site') === 'same-origin';
  return isServedOrigin(origin, requestHost(request));
};
