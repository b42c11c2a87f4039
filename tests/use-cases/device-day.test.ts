import { afterAll, beforeAll, expect, test } from 'vitest';
import { rotationText } from '@/lib/domain/devices/device-commands';
import type { OpeningCheck } from '@/lib/domain/devices/opening-check';
import { auditJournal } from '@/lib/server/audit/audit-journal';
import { noteHeartbeat } from '@/lib/server/devices/heartbeat';
import { listDevices } from '@/lib/server/devices/list-devices';
import { runDeviceCommand } from '@/lib/server/devices/run-device-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { verifyKiosk } from '@/lib/server/devices/verify-kiosk';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';
import { enrolTestDevice } from '../support/test-device';

let counter: Counter;
let rudi: StaffAtWork;
let tono: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  tono = await counter.staff('tono');
}, 120_000);
afterAll(() => counter?.close());

/** Rudi with a device of his own, so that what one test does to it stays with it. */
const withDevice = async (name: string): Promise<StaffAtWork> => ({
  staff: rudi.staff,
  device: await enrolTestDevice(rudi.staff, name),
});

const say = async (by: StaffAtWork, type: string, body: unknown, about = by.device.id) => {
  const envelope = await by.device.sign({
    stream: 'device',
    streamId: about,
    type,
    body,
    actor: by.staff.id,
  });
  const verified = await verifyCommand(envelope, by.staff, { stream: 'device', streamId: about });
  return verified.ok
    ? runDeviceCommand(verified.value)
    : { accepted: false as const, code: verified.code as string };
};

const lineOf = async (deviceId: string) =>
  (await listDevices(tono.staff)).devices.find(({ id }) => id === deviceId);

const GOOD: OpeningCheck = {
  camera: 'works',
  light: 120,
  driftMs: 400,
  storageFreeMb: 9_000,
  persisted: true,
  batteryPercent: 80,
  printer: 'prints',
};

test('a new key takes the old one’s place: what the old one signs is refused, and the journal still holds', async () => {
  const tablet = await withDevice('Tablet kunci');
  const { publicKey, proof, adopt } = await tablet.device.nextKey(rotationText(tablet.device.id));
  expect(await say(tablet, 'rotate-key', { publicKey, proof })).toMatchObject({ accepted: true });
  expect(await say(tablet, 'check-opening', GOOD)).toEqual({ accepted: false, code: 'signature.invalid' });
  adopt();
  expect(await say(tablet, 'check-opening', GOOD)).toMatchObject({ accepted: true });
  const said: string[] = [];
  expect(
    await auditJournal({ branch: rudi.staff.branchId }, (line) => said.push(line)),
    said.join('\n'),
  ).toBe(0);
});

test('nobody registers a key that he does not have', async () => {
  const tablet = await withDevice('Tablet kunci orang lain');
  const { publicKey } = await tablet.device.nextKey('x');
  const { proof } = await tablet.device.nextKey(rotationText(tablet.device.id));
  expect(await say(tablet, 'rotate-key', { publicKey, proof })).toMatchObject({
    accepted: false,
    code: 'device.key-unproved',
  });
});

test.each(['rotate-key', 'check-opening', 'close-device'])(
  'no device says %s of another, not even an administrator’s',
  async (type) => {
    const tablet = await withDevice(`Tablet ${type}`);
    const { publicKey, proof } = await tono.device.nextKey(rotationText(tablet.device.id));
    const bodies: Record<string, unknown> = {
      'rotate-key': { publicKey, proof },
      'check-opening': GOOD,
      'close-device': { unsent: 0, kept: 0 },
    };
    const answer = await say(tono, type, bodies[type], tablet.device.id);
    expect(answer).toMatchObject({ accepted: false, code: 'command.actor-refused' });
  },
);

test('an officer orders nothing about devices', async () => {
  expect(await say(rudi, 'revoke-device', { why: 'x' }, tono.device.id)).toMatchObject({
    accepted: false,
    code: 'command.actor-refused',
  });
});

test('the morning’s findings stand in the list; what was measured is sealed', async () => {
  const tablet = await withDevice('Tablet pagi');
  await say(tablet, 'check-opening', { ...GOOD, light: 12, driftMs: -90_000, batteryPercent: 15 });
  expect(await lineOf(tablet.device.id)).toMatchObject({
    findings: ['light', 'clock', 'battery'],
    batteryPercent: 15,
  });
  const { rows } = await db().query<{ clear: object }>(
    `select clear from events where stream_id = $1 and type = 'device.opening-checked'`,
    [tablet.device.id],
  );
  expect(rows.map(({ clear }) => clear)).toEqual([{ findings: ['light', 'clock', 'battery'] }]);
});

test('a device is closed with nothing on it; whatever it does afterwards opens it again', async () => {
  const tablet = await withDevice('Tablet malam');
  expect(await say(tablet, 'close-device', { unsent: 2, kept: 5 })).toMatchObject({
    accepted: false,
    code: 'device.closing-unsent',
  });
  const session = new SessionAtWork(tablet);
  await session.does('open-session', { reasonHere: 'no-phone' });
  expect(await say(tablet, 'close-device', { unsent: 0, kept: 0 })).toMatchObject({
    accepted: false,
    code: 'device.closing-sessions',
  });
  await session.does('pause-session', { why: '' });
  expect(await say(tablet, 'close-device', { unsent: 0, kept: 0 })).toMatchObject({ accepted: true });
  expect((await lineOf(tablet.device.id))?.closedAt).not.toBeNull();
  await say(tablet, 'check-opening', GOOD);
  expect((await lineOf(tablet.device.id))?.closedAt).toBeNull();
});

test('a sign of life says what the browser tells; a revoked device is told so', async () => {
  const tablet = await withDevice('Tablet hidup');
  const beat = () =>
    tablet.device.sign({
      stream: 'device',
      streamId: tablet.device.id,
      type: 'heartbeat',
      actor: 'kiosk',
      body: {},
    });
  const heard = await verifyKiosk(await beat(), 'heartbeat');
  if (!heard.ok) throw new Error(heard.code);
  await noteHeartbeat(heard.value.deviceId, { version: '0.1.0', batteryPercent: 55, storageFreeMb: null });
  expect(await lineOf(tablet.device.id)).toMatchObject({
    version: '0.1.0',
    batteryPercent: 55,
    storageFreeMb: null,
  });
  await say(tono, 'revoke-device', { why: 'hilang' }, tablet.device.id);
  expect(await verifyKiosk(await beat(), 'heartbeat')).toMatchObject({ ok: false, code: 'device.revoked' });
});
