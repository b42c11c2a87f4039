import { connect } from 'node:net';
import type { Chance } from '../chaos/bank/random';

/** Milliseconds for an answer or an end of the connection. */
const PATIENCE = 30_000;

const LIVE = 'GET /api/health/live HTTP/1.1\r\nhost: localhost\r\n\r\n';
const post = (path: string, more: string) => `POST ${path} HTTP/1.1\r\nhost: localhost\r\n${more}\r\n\r\n`;

/** What no client library would send, each a whole request; after it comes one that must be answered, or the end. */
const lines = (chance: Chance): readonly (string | Buffer)[] =>
  chance.pick([
    [post('/api/v1/language', 'content-length: 300000'), Buffer.alloc(300_000, 120)],
    [post('/api/auth/callback/credentials', 'content-length: 100000'), Buffer.alloc(100_000, 120)],
    [post('/api/v1/kiosk/track', 'content-length: 2000000'), Buffer.alloc(2_000_000, 120)],
    [
      post('/api/v1/callbacks/bank', 'transfer-encoding: chunked'),
      '8000\r\n',
      Buffer.alloc(0x8000, 120),
      '\r\n0\r\n\r\n',
    ],
    [post('/api/v1/callbacks/bank', 'content-length: 5000000'), Buffer.alloc(5_000_000, 120)],
    [post('/api/v1/language', 'transfer-encoding: chunked'), 'zz\r\nxx\r\n0\r\n\r\n'],
    [post('/api/v1/language', 'transfer-encoding: chunked\r\ncontent-length: 5'), '0\r\n\r\n'],
    [post('/api/v1/language', 'content-length: 5\r\ncontent-length: 6'), 'abcdef'],
    [post('/api/v1/language', 'content-length: -1'), 'x'],
    [post('/api/v1/language', `x: ${'y'.repeat(20_000)}`)],
    [post('/api/v1/language', Array.from({ length: 3_000 }, (_, n) => `h${n}: 1`).join('\r\n'))],
    [`GET /${'a'.repeat(9_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`],
    ['GET /api/v1/me HTTP/1.1\r\n\r\n'],
    ['GET http://elsewhere.example/api/v1/me HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['GET //elsewhere.example/%2e%2e/ HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['GET /api/v1/\xff\xfe HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['GET /_next/image?url=%2Ficon.svg&w=64&q=75 HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['GET /_next/data/x/board.json HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['OPTIONS * HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['GET /api/v1/me HTTP/0.9\r\nhost: localhost\r\n\r\n'],
    ['CONNECT localhost:22 HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['GET /api/v1/live HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    [Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc])],
    ['\r\n\r\n\r\n'],
    ['DELETE /api/v1/me HTTP/1.1\r\nhost: localhost\r\n\r\n{"a":1}'],
    ['GET /api/v1/me HTTP/1.1\r\nhost: localhost\r\n\r\nnull'],
    ['GET /api/v1/me HTTP/1.1\r\nhost: localhost\r\n\r\nP'],
  ]);

/**
 * Sends one such line and a plain question after it on the same connection.
 * @returns the worst status heard, or `stuck` where neither the answer nor the end came
 */
export const sendRaw = (
  origin: string,
  chance: Chance,
): Promise<{ readonly worst: number | 'stuck'; readonly line: string }> =>
  new Promise((resolve) => {
    const parts = lines(chance);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let heard = '';
    const late = setTimeout(() => end('stuck'), PATIENCE);
    const worst = () =>
      Math.max(0, ...[...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)));
    const end = (outcome: number | 'stuck') => {
      clearTimeout(late);
      socket.destroy();
      resolve({ worst: outcome, line: JSON.stringify(parts[0]?.toString('latin1').slice(0, 120)) });
    };
    socket.on('data', (part) => {
      heard += part.toString('latin1');
      if (heard.includes('"status":"live"')) end(worst());
    });
    socket.on('error', () => undefined);
    socket.on('close', () => end(worst()));
    for (const part of [...parts, LIVE])
      socket.write(typeof part === 'string' ? Buffer.from(part, 'latin1') : part);
  });
