import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTooLarge, readAwayUnread } from '@/lib/server/http/unread-body';

/** As a route that gives up: reads the first part of a body, refuses, and never touches the rest. */
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    readAwayUnread(request, response);
    if (request.method === 'GET') return void response.end('next');
    const refuse = () => response.writeHead(413).end('refused');
    if (isTooLarge(request)) return void refuse();
    request.once('data', () => {
      request.pause();
      // As the framework does: the stream is given up as a whole, while the connection is there.
      if (request.url === '/given-up') {
        Object.defineProperty(request, 'socket', { value: null });
        request.destroy();
      }
      refuse();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Everything that comes back on one connection until it ends, or until `enough` says so. */
const talk = (parts: readonly (string | Buffer)[], enough: (heard: string) => boolean) =>
  new Promise<{ heard: string; closed: boolean }>((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let heard = '';
    const end = (closed: boolean) => {
      socket.destroy();
      resolve({ heard, closed });
    };
    socket.on('data', (part) => {
      heard += part;
      if (enough(heard)) end(false);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => end(true));
    for (const part of parts) socket.write(part);
  });

const head = (length: number) => `POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`;
const NEXT = 'GET /y HTTP/1.1\r\nhost: x\r\n\r\n';
const both = (heard: string) => heard.includes('refused') && heard.includes('next');

test('the next request on a connection whose body was too long is answered', async () => {
  const { heard } = await talk([head(300_000), Buffer.alloc(300_000, 120), NEXT], both);
  expect(heard).toMatch(/413[\s\S]*refused[\s\S]*200[\s\S]*next/);
});

test('also where whoever read it has destroyed the stream', async () => {
  const given = head(900_000).replace('/x', '/given-up');
  const { heard } = await talk([given, Buffer.alloc(900_000, 120), NEXT], both);
  expect(heard).toMatch(/413[\s\S]*refused[\s\S]*200[\s\S]*next/);
});

test('so is the one after a body in chunks', async () => {
  const chunk = `${(100_000).toString(16)}\r\n${'x'.repeat(100_000)}\r\n`;
  const parts = [
    'POST /x HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n',
    chunk,
    chunk,
    '0\r\n\r\n',
    NEXT,
  ];
  expect((await talk(parts, both)).heard).toContain('next');
});

test('a body that never ends is not waited for: the connection is closed', async () => {
  const { heard, closed } = await talk([head(300_000), 'only a little'], () => false);
  expect(heard).toContain('refused');
  expect(closed).toBe(true);
});

test('a body far beyond anything that is taken is refused by its length alone, and the connection closed', async () => {
  const { heard, closed } = await talk([head(50_000_000), Buffer.alloc(9_000_000, 120)], () => false);
  expect(heard).toContain('413');
  expect(closed).toBe(true);
});
