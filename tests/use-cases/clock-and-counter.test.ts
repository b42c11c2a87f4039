import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliveryText } from '@/lib/domain/journal/clock';
import type { CommandHeader } from '@/lib/domain/journal/signed-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { verifyKiosk } from '@/lib/server/devices/verify-kiosk';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { runSessionCommand } from '@/lib/server/sessions/run-session-command';
import { type Counter, openCounter, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const MINUTE = 60_000;
const from = (ms: number) => new Date(Date.now() + ms).toISOString();

const opens = (at?: string, given: { readonly counter?: number } = {}) => {
  const streamId = uuidv7(Date.now());
  const body = { reasonHere: 'no-phone' };
  return rudi.device.sign({
    streamId,
    type: 'open-session',
    body,
    actor: rudi.staff.id,
    ...given,
    ...(at ? { at } : {}),
  });
};

const verified = (envelope: { readonly header: string }) => {
  const { streamId } = JSON.parse(envelope.header) as CommandHeader;
  return verifyCommand(envelope, rudi.staff, { stream: 'session', streamId });
};

const delivered = async (envelope: { readonly header: string }, at: string, name = 'own') => {
  const { commandId } = JSON.parse(envelope.header) as CommandHeader;
  const text = deliveryText(name === 'own' ? commandId : uuidv7(Date.now()), at);
  return { ...envelope, sent: { at, signature: await rudi.device.signText(text) } };
};

const CLOCK_OFF = { ok: false, code: 'device.clock-off' };

describe('a signed time', () => {
  test.each([-4, 0, 4])('%i minutes from the server’s is taken', async (minutes) => {
    expect(await verified(await opens(from(minutes * MINUTE)))).toMatchObject({ ok: true });
  });

  test.each([-6, -1_440, 6, 1_440])('%i minutes from the server’s is refused', async (minutes) => {
    expect(await verified(await opens(from(minutes * MINUTE)))).toEqual(CLOCK_OFF);
  });

  test('of hours ago is taken where the device shows at delivery that its clock is right', async () => {
    const made = await opens(from(-7 * 60 * MINUTE));
    expect(await verified(await delivered(made, from(0)))).toMatchObject({ ok: true });
  });

  test('of hours ago is refused with a delivery of then, of another command, or of another hand', async () => {
    const made = await opens(from(-7 * 60 * MINUTE));
    expect(await verified(await delivered(made, from(-7 * 60 * MINUTE)))).toEqual(CLOCK_OFF);
    expect(await verified(await delivered(made, from(0), 'another'))).toEqual(CLOCK_OFF);
    expect(await verified({ ...made, sent: { at: from(0), signature: 'AAAA' } } as never)).toEqual(CLOCK_OFF);
  });

  test('of the future is refused whatever is said at delivery', async () => {
    expect(await verified(await delivered(await opens(from(60 * MINUTE)), from(0)))).toEqual(CLOCK_OFF);
  });
});

describe('a device’s numbers', () => {
  test('only rise: one below the highest, made after it, is refused; the same command again is heard again', async () => {
    const late = await opens(from(-3 * MINUTE), { counter: 5_000 });
    const first = await verified(late);
    if (!first.ok) throw new Error(first.code);
    const receipt = await runSessionCommand(first.value);
    expect(receipt).toMatchObject({ accepted: true });
    expect(await verified(await opens(undefined, { counter: 4_000 }))).toEqual({
      ok: false,
      code: 'device.counter-behind',
    });
    const again = await verified(late);
    expect(again.ok && (await runSessionCommand(again.value))).toMatchObject({ accepted: true });
    expect(await verified(await opens(undefined, { counter: 6_000 }))).toMatchObject({ ok: true });
  });

  test('of work without a network come in later than newer ones, in their own time', async () => {
    const made = await opens(from(-5 * 60 * MINUTE), { counter: 4_500 });
    expect(await verified(await delivered(made, from(0)))).toMatchObject({ ok: true });
  });
});

test('a kiosk’s envelope is good once', async () => {
  const envelope = await rudi.device.sign({
    stream: 'claim',
    streamId: uuidv7(Date.now()),
    type: 'freeze',
    body: { code: '1' },
    actor: 'kiosk',
  });
  expect(await verifyKiosk(envelope, 'freeze')).toMatchObject({ ok: true });
  expect(await verifyKiosk(envelope, 'freeze')).toEqual({ ok: false, code: 'command.replayed' });
  const next = await rudi.device.sign({
    stream: 'claim',
    streamId: uuidv7(Date.now()),
    type: 'freeze',
    body: { code: '1' },
    actor: 'kiosk',
  });
  expect(await verifyKiosk(next, 'freeze')).toMatchObject({ ok: true });
});
