import type { X509Certificate } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import qrcode from 'qrcode';
import type { Language } from '../../domain/values/language';
import { AUTHORITY_PATH, HELP_POLICY, helpPage } from './help-page';

export type HelpContent = {
  readonly origin: string;
  /** The branch's authority to trust; null when the certificate is the organisation's own. */
  readonly authority: X509Certificate | null;
};

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer, more = {}) => {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': HELP_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...more,
  });
  response.end(body);
};

const page = async (language: Language, { origin, authority }: HelpContent): Promise<string> => {
  const qr = await qrcode.toString(`${origin}/`, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return helpPage(language, { origin, qr, fingerprint: authority?.fingerprint256 ?? null });
};

/**
 * The plain-HTTP server beside the product: help page and authority, nothing else. It redirects nobody, so a
 * page that was meant for https never begins in the clear.
 * @param content read at every request, so that a renewal shows at once.
 */
export const helpServer = (content: () => HelpContent): Server => {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    const { authority } = content();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, 'text/plain; charset=utf-8', 'GET', { allow: 'GET, HEAD' });
    } else if (path === '/' || path === '/en') {
      page(path === '/en' ? 'en' : 'id', content()).then(
        (html) => send(response, 200, 'text/html; charset=utf-8', html),
        () => send(response, 500, 'text/plain; charset=utf-8', 'Terjadi kesalahan. / Something went wrong.'),
      );
    } else if (path === AUTHORITY_PATH && authority) {
      // DER under this type is what Android and iOS take for a certificate to install; Safari offers that only
      // for what is not an attachment.
      send(response, 200, 'application/x-x509-ca-cert', authority.raw, {
        'content-disposition': `inline; filename="${AUTHORITY_PATH.slice(1)}"`,
      });
    } else {
      send(response, 404, 'text/plain; charset=utf-8', 'Tidak ada di sini. / Not here.');
    }
  });
  server.requestTimeout = 10_000;
  server.maxConnections = 100;
  return server;
};
