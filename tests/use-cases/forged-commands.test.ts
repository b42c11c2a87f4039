import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Envelope } from '@/lib/domain/journal/signed-command';
import { runDeviceCommand } from '@/lib/server/devices/run-device-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { runSessionCommand, type SessionReceipt } from '@/lib/server/sessions/run-session-command';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';
import { enrolTestDevice } from '../support/test-device';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let eko: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
  eko = await counter.staff('eko');
}, 120_000);
afterAll(() => counter?.close());

const opened = async (by: StaffAtWork = rudi) => {
  const session = new SessionAtWork(by);
  await session.does('open-session', { reasonHere: 'weak-signal' });
  return session;
};

/** How much has been written: nothing that is refused may add an event. */
const written = async () => {
  const { rows } = await db().query<{ events: number }>(
    'select (select count(*) from events)::int as events',
  );
  return rows[0]?.events;
};

const postEnvelope = async (
  envelope: unknown,
  by: StaffAtWork,
  streamId: string,
): Promise<SessionReceipt | { code: string }> => {
  const verified = await verifyCommand(envelope, by.staff, { stream: 'session', streamId });
  return verified.ok ? runSessionCommand(verified.value) : { code: verified.code };
};

const ID = '00000000-0000-7000-8000-000000000001';

describe('the same command twice', () => {
  test('has one event and one answer, also when both come at once', async () => {
    const session = await opened();
    const envelope = await rudi.device.sign({
      streamId: session.id,
      type: 'pause-session',
      body: { why: 'antre' },
      actor: rudi.staff.id,
    });
    const receipts = await Promise.all([1, 2, 3].map(() => postEnvelope(envelope, rudi, session.id)));
    const again = await postEnvelope(envelope, rudi, session.id);
    for (const receipt of receipts) expect(receipt).toMatchObject(again);
    expect(again).toMatchObject({ accepted: true });
    const { rows } = await db().query(`select from events where stream_id = $1 and type = 'session.paused'`, [
      session.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('a refusal is remembered as well, whatever has changed since', async () => {
    const session = await opened();
    const early = await rudi.device.sign({
      streamId: session.id,
      type: 'take-over-session',
      body: { why: 'other' },
      actor: rudi.staff.id,
    });
    expect(await postEnvelope(early, rudi, session.id)).toMatchObject({ code: 'session.already-yours' });
    await session.does('pause-session', { why: '' });
    expect(await postEnvelope(early, rudi, session.id)).toMatchObject({ code: 'session.already-yours' });
  });

  test('the same id with another body is an error', async () => {
    const session = await opened();
    const commandId = uuidv7(Date.now());
    const given = { streamId: session.id, type: 'pause-session', actor: rudi.staff.id, commandId };
    await postEnvelope(await rudi.device.sign({ ...given, body: { why: 'satu' } }), rudi, session.id);
    const before = await written();
    const other = await rudi.device.sign({ ...given, body: { why: 'dua' } });
    expect(await postEnvelope(other, rudi, session.id)).toMatchObject({
      accepted: false,
      code: 'command.id-reused',
    });
    expect(await written()).toBe(before);
  });

  test('another command under a used device counter is a replay', async () => {
    const session = await opened();
    const given = {
      streamId: session.id,
      type: 'pause-session',
      body: { why: '' },
      actor: rudi.staff.id,
      counter: 900_001,
    };
    expect(await postEnvelope(await rudi.device.sign(given), rudi, session.id)).toMatchObject({
      accepted: true,
    });
    const second = await rudi.device.sign({ ...given, type: 'take-over-session', body: { why: 'other' } });
    const before = await written();
    expect(await postEnvelope(second, rudi, session.id)).toMatchObject({
      accepted: false,
      code: 'device.counter-replayed',
    });
    expect(await written()).toBe(before);
  });
});

describe('a command that was not made as it must be', () => {
  const change = (envelope: Envelope, fields: Record<string, unknown>): Envelope => ({
    ...envelope,
    header: JSON.stringify({ ...JSON.parse(envelope.header), ...fields }),
  });
  const HEADERS: readonly (readonly [string, (good: Envelope) => unknown, string])[] = [
    ['unsigned', (good) => ({ ...good, signature: '' }), 'signature.invalid'],
    ['without a signature', ({ signature: _, ...rest }) => rest, 'command.malformed'],
    ['tampered with in its signature', (good) => ({ ...good, signature: [...good.signature].reverse().join('') }), 'signature.invalid'],
    ['tampered with in its time', (good) => change(good, { at: '2020-01-01T00:00:00.000Z' }), 'signature.invalid'],
    ['tampered with in its counter', (good) => change(good, { counter: 77_777 }), 'signature.invalid'],
    ['given another body', (good) => ({ ...good, body: '{"why":"lain"}' }), 'signature.other-body'],
    ['given another salt', (good) => ({ ...good, salt: 'A'.repeat(24) }), 'signature.other-body'],
    ['in the name of a colleague', (good) => change(good, { actor: maya.staff.id }), 'command.actor-refused'],
    ['from an unknown device', (good) => change(good, { device: ID }), 'device.unknown'],
    ['from no device', (good) => change(good, { device: null }), 'device.unknown'],
    ['from a colleague’s device', (good) => change(good, { device: maya.device.id }), 'signature.invalid'],
    ['from a device of another branch', (good) => change(good, { device: eko.device.id }), 'device.unknown'],
    ['for another session', (good) => change(good, { streamId: ID }), 'command.wrong-stream'],
    ['for another kind of stream', (good) => change(good, { stream: 'claim' }), 'command.wrong-stream'],
    ['of a later version', (good) => change(good, { v: 2 }), 'command.malformed'],
    ['without a header', (good) => ({ ...good, header: 'null' }), 'command.malformed'],
    ['nothing at all', () => null, 'command.malformed'],
    ['enormous', (good) => ({ ...good, body: 'x'.repeat(120_001) }), 'command.malformed'],
  ]; // biome-ignore format: a row each

  test.each(HEADERS)('%s', async (_name, spoil, code) => {
    const session = await opened();
    const before = await written();
    const good = await rudi.device.sign({
      streamId: session.id,
      type: 'pause-session',
      body: { why: '' },
      actor: rudi.staff.id,
    });
    expect(await postEnvelope(spoil(good), rudi, session.id)).toEqual({ code });
    expect(await written()).toBe(before);
    expect(await postEnvelope(good, rudi, session.id)).toMatchObject({ accepted: true });
  });

  test('from a device that was revoked a moment ago', async () => {
    const tono = await counter.staff('tono');
    const lost = { staff: rudi.staff, device: await enrolTestDevice(rudi.staff, 'Tablet hilang') };
    const session = await opened(lost);
    const revoke = { stream: 'device' as const, streamId: lost.device.id };
    const order = await tono.device.sign({
      ...revoke,
      type: 'revoke-device',
      body: { why: 'hilang' },
      actor: tono.staff.id,
    });
    const verified = await verifyCommand(order, tono.staff, revoke);
    if (!verified.ok) throw new Error(verified.code);
    expect(await runDeviceCommand(verified.value)).toMatchObject({ accepted: true });
    const late = await lost.device.sign({
      streamId: session.id,
      type: 'pause-session',
      body: { why: '' },
      actor: rudi.staff.id,
    });
    expect(await postEnvelope(late, lost, session.id)).toEqual({ code: 'device.revoked' });
  });

  test('a device is not revoked by an officer', async () => {
    const addressed = { stream: 'device' as const, streamId: maya.device.id };
    const order = await rudi.device.sign({
      ...addressed,
      type: 'revoke-device',
      body: { why: 'iseng' },
      actor: rudi.staff.id,
    });
    const verified = await verifyCommand(order, rudi.staff, addressed);
    if (!verified.ok) throw new Error(verified.code);
    expect(await runDeviceCommand(verified.value)).toMatchObject({
      accepted: false,
      code: 'command.actor-refused',
    });
  });
});
