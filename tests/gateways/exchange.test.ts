import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postJson } from '@/lib/server/gateways/exchange';

/** A provider that misbehaves in every way a path can name. */
const MISBEHAVIOUR: Record<string, (response: ServerResponse) => void> = {
  '/html': (response) => response.end('<html>Bad gateway</html>'),
  '/empty': (response) => response.writeHead(204).end(),
  '/endless': (response) => response.end(`"${'x'.repeat(200_000)}"`),
  '/elsewhere': (response) => response.writeHead(307, { location: '/stolen' }).end(),
  '/half': (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"a":');
    setImmediate(() => response.socket?.destroy());
  },
  '/silent': () => undefined,
  '/stolen': (response) => response.end('{"stolen":true}'),
  '/good': (response) => response.writeHead(418).end('{"good":true}'),
};

const server = createServer((request, response) => {
  request.resume();
  MISBEHAVIOUR[request.url ?? '']?.(response);
});
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (path: string, timeoutMs = 5_000) =>
  postJson({ url: new URL(path, origin), headers: {}, body: '{}', timeoutMs });

describe('one bounded request', () => {
  it('hands back any status with its JSON', async () => {
    expect(await post('/good')).toEqual({ kind: 'replied', status: 418, body: { good: true } });
  });

  it.each([
    ['/html', 'reply-malformed'],
    ['/empty', 'reply-malformed'],
    ['/endless', 'reply-too-large'],
    ['/elsewhere', 'connection-lost'],
    ['/half', 'connection-lost'],
  ])('%s fails as %s, possibly acted upon', async (path, reason) => {
    expect(await post(path)).toEqual({ kind: 'failed', reason, sent: true });
  });

  it('gives up on silence', async () => {
    expect(await post('/silent', 200)).toEqual({ kind: 'failed', reason: 'timeout', sent: true });
  });
});
