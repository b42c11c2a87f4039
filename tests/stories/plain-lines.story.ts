import { expect, test } from '../support/stories/fixtures';
import { head, talkPlainly } from '../support/stories/plain-line';

const NEXT = head('GET /api/health/live');
const isLive = (heard: string) => heard.includes('"status":"live"');

for (const [path, length] of [
  ['/api/v1/language', 300_000],
  ['/api/v1/kiosk/track', 2_000_000],
  ['/api/auth/callback/credentials', 900_000],
  ['/api/v1/callbacks/bank', 3_900_000],
] as const)
  test(`a stranger's body of ${length} bytes to ${path} keeps nobody waiting`, async ({ desk }) => {
    const parts = [head(`POST ${path}`, `content-length: ${length}`), Buffer.alloc(length, 120), NEXT];
    expect(await talkPlainly(desk.product.origin, parts, isLive)).toContain('"status":"live"');
  });

for (const [line, status] of [
  ['TRACE /api/v1/me', 405],
  ['OPTIONS *', 400],
  ['GET /api/v1/%E0%A4%A', 400],
  ['GET /api/v1/nothing/here', 404],
  ['POST /api/auth/nothing', 404],
] as const)
  test(`${line} is answered with ${status}`, async ({ desk }) => {
    const heard = await talkPlainly(desk.product.origin, [head(line), NEXT], isLive);
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    if (status === 404) expect(heard).toContain('application/problem+json');
  });

test('a connection that asks for another protocol is cut', async ({ desk }) => {
  const asked = head('GET /api/v1/live', 'upgrade: websocket', 'connection: upgrade');
  expect(await talkPlainly(desk.product.origin, [asked], () => false)).not.toContain('101');
});

test('no proxy keeps a page for the next reader, and a new release is seen at once', async ({ desk }) => {
  const keeping = async (path: string) =>
    (await fetch(`${desk.product.origin}${path}`, { redirect: 'manual' })).headers.get('cache-control') ?? '';
  for (const path of ['/session', '/offline', '/session?_rsc=x'])
    expect(await keeping(path)).toBe('no-cache');
  for (const path of ['/sign-in', '/board', '/nowhere']) expect(await keeping(path)).toContain('no-store');
});
