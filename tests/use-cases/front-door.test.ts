import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POST } from '@/app/api/v1/sessions/[sessionId]/commands/route';
import type { Envelope } from '@/lib/domain/journal/signed-command';
import { frontDoor } from '@/lib/server/http/front-door';
import { env } from '@/lib/server/platform/env';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { sessionCookie } from '@/lib/server/staff/cookie';
import { headersOfApi } from '@/scripts/set-up/headers-of-api';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
let server: Server;
let cookie: string;

const cookieOf = async ({ staff }: StaffAtWork) =>
  `${sessionCookie().name}=${await encode({ token: { staffSession: staff.sessionId }, secret: env().NEXTAUTH_SECRET })}`;

beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  cookie = await cookieOf(rudi);
  const inFront = frontDoor(await headersOfApi());
  server = createServer((request, response) => {
    if (!inFront(request, response)) response.writeHead(299).end('the framework');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(async () => {
  server?.close();
  await counter?.close();
});

type Sent = { readonly path: string; readonly headers: Record<string, string>; readonly body: string };
type Door = (sent: Sent) => Promise<Response>;

const front: Door = ({ path, headers, body }) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    method: 'POST',
    headers,
    body,
  });

const router: Door = ({ path, headers, body }) =>
  POST(new Request(`http://localhost${path}`, { method: 'POST', headers, body }), {
    params: Promise.resolve({ sessionId: path.split('/')[4] ?? '' }),
  });

const withHeaders = (more: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  origin: env().APP_ORIGIN,
  cookie,
  ...more,
});

const addressed = (id: string, envelope: Envelope | string, headers = withHeaders()): Sent => ({
  path: `/api/v1/sessions/${id}/commands`,
  headers,
  body: typeof envelope === 'string' ? envelope : JSON.stringify(envelope),
});

const told = async (answer: Response) => ({
  status: answer.status,
  type: answer.headers.get('content-type'),
  kept: answer.headers.get('cache-control'),
  body: JSON.parse(await answer.text()),
});

const opened = async () => {
  const session = new SessionAtWork(rudi);
  await session.does('open-session', { reasonHere: 'no-phone' });
  return session.id;
};

const signed = (streamId: string, type: string, body: unknown, by = rudi) =>
  by.device.sign({ streamId, type, body, actor: by.staff.id });

describe('a command is answered alike before the router and behind it', () => {
  const REFUSED: readonly [string, number, (id: string) => Promise<Sent>][] = [
    ['nobody is signed in', 401, async (id) => addressed(id, '{}', withHeaders({ cookie: '' }))],
    ['another origin', 403, async (id) => addressed(id, '{}', withHeaders({ origin: 'https://elsewhere.example' }))],
    ['a role that has no business here', 403, async (id) => addressed(id, '{}', withHeaders({ cookie: await cookieOf(await counter.staff('tono')) }))],
    ['no JSON', 400, async (id) => addressed(id, 'not json')],
    ['too large', 400, async (id) => addressed(id, `"${'x'.repeat(170_000)}"`)],
    ['no envelope', 400, async (id) => addressed(id, '{"header":1}')],
    ['another stream’s command', 400, async (id) => addressed(id, await signed(uuidv7(Date.now()), 'pause-session', { why: '' }))],
    ['a signature of nobody', 403, async (id) => addressed(id, { ...(await signed(id, 'pause-session', { why: '' })), signature: 'AAAA' })],
    ['a session that is not there', 404, async () => { const id = uuidv7(Date.now()); return addressed(id, await signed(id, 'pause-session', { why: '' })); }],
    ['a body with faults', 422, async (id) => addressed(id, await signed(id, 'update-contact', { phone: '1', email: null }))],
    ['what the session refuses', 409, async (id) => addressed(id, await signed(id, 'submit-claim', {}))],
  ]; // biome-ignore format: a table

  test.each(REFUSED)('refused: %s', async (_name, status, makes) => {
    const sent = await makes(await opened());
    const one = await told(await front(sent));
    expect(one).toEqual(await told(await router(sent)));
    expect(one.status).toBe(status);
    expect(one.body.code).toMatch(/^[a-z-]+\.?[a-z-]*/);
  });

  test.each([
    ['first before the router', 'wati', front, router],
    ['first behind it', 'joko', router, front],
  ] as const)(
    'carried out once, %s, with the same receipt at the other door',
    async (_name, persona, first, second) => {
      const id = await opened();
      const sent = addressed(
        id,
        await signed(id, 'identify-participant', { identifier: counter.persona(persona).nik }),
      );
      const one = await told(await first(sent));
      expect(one).toMatchObject({
        status: 200,
        kept: 'no-store',
        body: { receipt: { accepted: true, version: 2 } },
      });
      expect(await told(await second(sent))).toEqual(one);
      const { rows } = await db().query('select count(*)::int as events from events where stream_id = $1', [
        id,
      ]);
      expect(rows).toEqual([{ events: 2 }]);
    },
  );

  test('a participant holds the screen: only this session’s own door is open', async () => {
    const other = await opened();
    const session = new SessionAtWork(rudi);
    await session.identifies(counter.persona('dewi'));
    await session.does('hand-over-screen', { to: 'participant' });
    const sent = addressed(other, await signed(other, 'pause-session', { why: '' }));
    const one = await told(await front(sent));
    expect(one).toEqual(await told(await router(sent)));
    expect(one).toMatchObject({ status: 423, body: { code: 'screen.with-participant' } });
    await session.takesScreenBack();
  });
});

describe('the door before the router', () => {
  test('carries the headers of every answer of the API, and zips what is worth it', async () => {
    const id = await opened();
    const sent = addressed(
      id,
      await signed(id, 'pause-session', { why: '' }),
      withHeaders({ 'accept-encoding': 'gzip' }),
    );
    const answer = await front(sent);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...(await headersOfApi()),
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    });
    expect((await headersOfApi())['content-security-policy']).toContain("default-src 'none'");
  });

  test.each([
    '/api/v1/sessions',
    '/api/v1/sessions/1/commands',
    '/api/v1/sessions/%30/commands',
    '/api/v1/claims/1/commands',
    '/',
  ])('leaves %s to the framework', async (path) => {
    expect((await front({ path, headers: {}, body: '' })).status).toBe(299);
  });

  test('leaves a question and another method to the framework', async () => {
    const { path } = addressed(uuidv7(Date.now()), '');
    expect((await front({ path: `${path}?x=1`, headers: {}, body: '' })).status).toBe(299);
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(299);
  });
});
