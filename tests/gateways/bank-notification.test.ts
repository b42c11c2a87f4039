import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoBankKeys, demoClientKeys } from '@/lib/sandbox/demo-keys';
import { readNotification } from '@/lib/server/gateways/bank/snap/notification';
import { externalId, openWorld, WATI, type World } from './sandbox-fixture';

type Received = { path: string; headers: Record<string, unknown>; rawBody: string };

let world: World;
const received: Received[] = [];
const listener = createServer(async (request, response) => {
  let rawBody = '';
  for await (const chunk of request) rawBody += chunk;
  received.push({ path: request.url ?? '', headers: request.headers, rawBody });
  response.end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  world = await openWorld({ appOrigin: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await world.end();
  listener.close();
});

const read = (got: Received, change: Partial<Parameters<typeof readNotification>[0]> = {}) =>
  readNotification({
    path: got.path,
    header: (name) => got.headers[name] as string | undefined,
    rawBody: got.rawBody,
    bankPublicKey: demoBankKeys().publicKey,
    now: new Date(),
    ...change,
  });

describe('the callback of the bank', () => {
  it('arrives twice on demand, signed, and is the same notification', async () => {
    await world.fault({ target: 'bank.transfer', kind: 'duplicate-callback', times: 1 });
    const transfer = {
      ...WATI,
      amount: 1_000,
      partnerReferenceNo: 'JHT-CALLBACK',
      at: '2026-11-23T03:00:00Z',
    };
    await world.bank().transfer({ ...transfer, externalId: externalId() });
    await expect.poll(() => received.length, { timeout: 10_000 }).toBe(2);
    const [first, second] = received.map((got) => read(got));
    expect(first).toMatchObject({
      ok: true,
      value: { partnerReferenceNo: 'JHT-CALLBACK', standing: { standing: 'settled' } },
    });
    expect(second).toEqual(first);
  });

  const minutesFrom = (got: Received, minutes: number) => {
    const signedAt = Date.parse(String(got.headers['x-timestamp']));
    return { now: new Date(signedAt + minutes * 60_000) };
  };
  it.each([-5, 0, 5])('counts %i minutes off its clock', (minutes) => {
    const got = received[0];
    if (!got) throw new Error('no callback arrived');
    expect(read(got, minutesFrom(got, minutes)).ok).toBe(true);
  });

  it('of a bank that signs in hex is read in hex only', () => {
    const got = received[0];
    if (!got) throw new Error('no callback arrived');
    const hex = Buffer.from(String(got.headers['x-signature']), 'base64').toString('hex');
    const inHex = { ...got, headers: { ...got.headers, 'x-signature': hex } };
    expect(read(inHex, { encoding: 'hex' }).ok).toBe(true);
    expect(read(inHex)).toMatchObject({ code: 'bank-notification.signature' });
  });

  it.each([
    ['changed words', (got: Received) => ({ rawBody: got.rawBody.replace('1000.00', '1.00') }), 'signature'],
    ["another's key", () => ({ bankPublicKey: demoClientKeys().publicKey }), 'signature'],
    ['another path', () => ({ path: '/api/v1/other' }), 'signature'],
    ['a second past five minutes', (got: Received) => minutesFrom(got, 5 + 1 / 60), 'stale'],
    ['a second more than five minutes ahead', (got: Received) => minutesFrom(got, -5 - 1 / 60), 'stale'],
    ['an hour later', () => ({ now: new Date(Date.now() + 3_600_000) }), 'stale'],
    ['no JSON', () => ({ rawBody: '<xml/>' }), 'malformed'],
  ])('is refused with %s', (_, change, code) => {
    const got = received[0];
    if (!got) throw new Error('no callback arrived');
    expect(read(got, change(got))).toEqual({ ok: false, code: `bank-notification.${code}` });
  });
});
