import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { refusedAtTheDoor } from '@/lib/server/http/acceptable';

const asked = (url: string, method = 'GET', headers = {}) =>
  refusedAtTheDoor({ url, method, headers } as IncomingMessage);

test.each([
  ['a method that the framework breaks off at', asked('/api/v1/me', 'TRACE'), 405],
  ['an unknown method', asked('/api/v1/me', 'PROPFIND'), 405],
  ['the whole server as an address', asked('*', 'OPTIONS'), 400],
  ['an address of another server', asked('http://elsewhere.example/'), 400],
  ['a broken escape sequence', asked('/api/v1/%E0%A4%A'), 400],
  ['a body larger than any picture', asked('/api/v1/me', 'PUT', { 'content-length': '4000001' }), 413],
  ['what routes answer', asked('/api/v1/me?x=%00', 'DELETE', { 'content-length': '10' }), null],
])('%s', (_, refused, expected) => {
  expect(refused).toBe(expected);
});
