import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerUnlockKey } from '@/lib/server/devices/unlock-proof';
import { giveVaultShare } from '@/lib/server/devices/vault-share';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';
import { enrolTestDevice } from '../support/test-device';

const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
}, 120_000);
afterAll(() => counter?.close());

const shareFor = async (by: StaffAtWork, device = by.device) =>
  giveVaultShare(by.staff, {
    deviceId: device.id,
    signature: await device.signText(`vault-share:${by.staff.id}`),
  });

/** A key as a tablet's vault makes it, its public half registered as after a right PIN. */
const vaultOf = async (by: StaffAtWork) => {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', pair.publicKey);
  const publicKey = { kty: 'EC', crv: 'P-256', x, y };
  await registerUnlockKey(db(), { staffId: by.staff.id, deviceId: by.device.id, publicKey });
  return async (sessionId: string, nonce = uuidv7(Date.now())) => ({
    nonce,
    signature: Buffer.from(
      await webcrypto.subtle.sign(SIGNING, pair.privateKey, Buffer.from(`unlock:${sessionId}:${nonce}`)),
    ).toString('base64url'),
  });
};

const handedOver = async (): Promise<SessionAtWork> => {
  const session = new SessionAtWork(rudi);
  await session.identifies(counter.persona('bambang'));
  await session.does('hand-over-screen', { to: 'participant' });
  return session;
};

test('the server’s half of a vault is the same for the same officer and device, and nobody else’s', async () => {
  const [first, again, other] = [await shareFor(rudi), await shareFor(rudi), await shareFor(maya)];
  if (!first.ok || !again.ok || !other.ok) throw new Error('no share');
  expect(again.value.share).toBe(first.value.share);
  expect(other.value.share).not.toBe(first.value.share);
  expect(Buffer.from(first.value.share, 'base64url')).toHaveLength(32);
  expect(Date.parse(first.value.expiresAt)).toBeGreaterThan(Date.now());
});

test('it is withheld without the device’s own signature, and from a revoked device', async () => {
  const signature = await rudi.device.signText(`vault-share:${maya.staff.id}`);
  expect(await giveVaultShare(rudi.staff, { deviceId: rudi.device.id, signature })).toMatchObject({
    code: 'signature.invalid',
  });
  const lost = await enrolTestDevice(rudi.staff, 'Tablet hilang');
  expect(await shareFor(rudi, lost)).toMatchObject({ ok: true });
  await db().query('update devices set revoked_at = now() where id = $1', [lost.id]);
  expect(await shareFor(rudi, lost)).toMatchObject({ ok: false, code: 'device.revoked' });
});

test('a PIN typed without a network brings the screen back, once', async () => {
  const session = await handedOver();
  const prove = await vaultOf(rudi);
  const vaultProof = await prove(session.id);
  const { state } = await session.does('hand-over-screen', { to: 'officer', vaultProof });
  expect(state.screen).toBe('officer');
  await session.does('hand-over-screen', { to: 'participant' });
  expect(await session.send('hand-over-screen', { to: 'officer', vaultProof })).toMatchObject({
    accepted: false,
    code: 'pin.required',
  });
  await session.does('hand-over-screen', { to: 'officer', vaultProof: await prove(session.id) });
  await session.does('end-session', { why: 'other' });
});

test('a proof that was refused with what came before it is not used up', async () => {
  const session = new SessionAtWork(rudi);
  const prove = await vaultOf(rudi);
  const vaultProof = await prove(session.id);
  await session.does('open-session', { reasonHere: 'weak-signal' });
  expect(await session.send('hand-over-screen', { to: 'officer', vaultProof })).toMatchObject({
    accepted: false,
    code: 'session.step-out-of-order',
  });
  await session.does('identify-participant', { identifier: counter.persona('bambang').nik });
  await session.does('hand-over-screen', { to: 'participant' });
  const { state } = await session.does('hand-over-screen', { to: 'officer', vaultProof });
  expect(state.screen).toBe('officer');
  await session.does('end-session', { why: 'other' });
});

test('a proof for another session, or of another key, opens nothing', async () => {
  const session = await handedOver();
  const prove = await vaultOf(rudi);
  const elsewhere = await prove(uuidv7(Date.now()));
  const strangers = await (await vaultOf(maya))(session.id);
  for (const vaultProof of [elsewhere, strangers])
    expect(await session.send('hand-over-screen', { to: 'officer', vaultProof })).toMatchObject({
      accepted: false,
      code: 'pin.required',
    });
  await session.does('end-session', { why: 'other' });
});

test('who came first stands first on the board, whenever his session went up', async () => {
  const [late, early] = [new SessionAtWork(rudi), new SessionAtWork(rudi)];
  await late.does('open-session', { reasonHere: 'no-phone' });
  const arrivedAt = new Date(Date.now() - 3_600_000).toISOString();
  const { state } = await early.does('open-session', { reasonHere: 'weak-signal', arrivedAt });
  expect(state.arrivedAt).toBe(arrivedAt);
  const { rows } = await db().query<{ session_id: string; ticket: string }>(
    'select session_id, ticket from session_board where session_id = any ($1) order by arrived_at',
    [[late.id, early.id]],
  );
  expect(rows.map((row) => row.session_id)).toEqual([early.id, late.id]);
  expect(rows[0]?.ticket).not.toMatch(/^S-/);
});

test.each([
  ['of tomorrow', 86_400_000],
  ['of the day before yesterday', -2 * 86_400_000],
])('an arrival %s is not believed', async (_what, shift) => {
  const session = new SessionAtWork(rudi);
  const arrivedAt = new Date(Date.now() + shift).toISOString();
  expect(
    (await session.does('open-session', { reasonHere: 'no-phone', arrivedAt })).state.arrivedAt,
  ).toBeNull();
});

test('data typed before the membership was confirmed are taken in their order', async () => {
  const session = new SessionAtWork(rudi);
  await session.identifies(counter.persona('wati'));
  await session.consents();
  const { state } = await session.does('update-contact', { phone: null, email: null });
  expect(state.membershipConfirmed).toBe(false);
  expect(await session.send('confirm-profile', {})).toMatchObject({
    accepted: false,
    code: 'session.step-out-of-order',
  });
  await session.does('end-session', { why: 'other' });
});
