import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, DEMO_PIN } from '@/lib/demo/demo-staff';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { changePin } from '@/lib/server/staff/change-pin';
import { staffOfSession } from '@/lib/server/staff/current-staff';
import { forgetPinTries, pinSchema, provePin } from '@/lib/server/staff/pin';
import { signIn } from '@/lib/server/staff/sign-in';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
}, 120_000);
afterAll(() => counter?.close());
beforeEach(() => forgetPinTries(rudi.staff.id));

const prove = (pin: string, subject: string, by = rudi) =>
  provePin(by.staff.id, { purpose: 'unlock', pin, subject });

const handedOver = async (key: 'wati' | 'joko' | 'dewi'): Promise<SessionAtWork> => {
  const session = new SessionAtWork(rudi);
  await session.identifies(counter.persona(key));
  await session.does('hand-over-screen', { to: 'participant' });
  return session;
};

describe('a PIN', () => {
  test.each(['12345', '1234567', '111111', '123456', '987654', 'abcdef'])('is not %s', (pin) => {
    expect(pinSchema.safeParse(pin).success).toBe(false);
  });

  test('that is wrong five times is locked, also for the right one, until the password was shown', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect(await prove('135790', 'x')).toMatchObject({ ok: false, code: 'pin.wrong' });
    expect(await prove(DEMO_PIN, 'x')).toMatchObject({ ok: false, code: 'pin.locked' });
    expect(await signIn('rudi', DEMO_PASSWORD, '192.0.2.1')).not.toBeNull();
    expect(await prove(DEMO_PIN, 'x')).toMatchObject({ ok: true });
  });

  test('is changed by its owner with his password, and by nobody without it', async () => {
    const { staff } = maya;
    const wrong = await changePin(staff, { password: 'not this one', pin: '864209' });
    expect(wrong).toMatchObject({ ok: false, code: 'password.wrong' });
    expect(await prove('864209', 'x', maya)).toMatchObject({ ok: false, code: 'pin.wrong' });
    expect(await changePin(staff, { password: DEMO_PASSWORD, pin: '864209' })).toMatchObject({ ok: true });
    expect(await prove('864209', 'x', maya)).toMatchObject({ ok: true });
    const { rows } = await db().query(
      `select clear::text, type from events where stream_id = $1 and type = 'staff.pin-set' order by seq desc limit 1`,
      [staff.id],
    );
    expect(JSON.stringify(rows)).not.toContain('864209');
  });
});

describe('a screen in the participant’s hands', () => {
  test('seals the officer’s other pages until the PIN, and only until then', async () => {
    const session = await handedOver('wati');
    const sealedBy = async () => (await staffOfSession(rudi.staff.sessionId))?.sealedBy;
    expect(await sealedBy()).toBe(session.id);
    expect(await session.send('hand-over-screen', { to: 'officer' })).toMatchObject({ code: 'pin.required' });
    expect(await sealedBy()).toBe(session.id);
    await session.takesScreenBack();
    expect(await sealedBy()).toBeNull();
  });

  test('does not come back by a proof that is used, another’s, about another session, or only wakes a locked screen', async () => {
    const session = await handedOver('joko');
    const mine = await prove(DEMO_PIN, session.id);
    if (!mine.ok) throw new Error('the PIN was refused');
    await session.does('hand-over-screen', { to: 'officer', pinProof: mine.value });
    await session.does('hand-over-screen', { to: 'participant' });
    const elsewhere = await prove(DEMO_PIN, uuidv7(Date.now()));
    const another = await counter.staff('eko');
    const foreign = await prove(DEMO_PIN, session.id, another);
    const waking = await provePin(rudi.staff.id, { purpose: 'wake', pin: DEMO_PIN, subject: session.id });
    if (!elsewhere.ok || !foreign.ok || !waking.ok) throw new Error('the PIN was refused');
    for (const pinProof of [mine.value, elsewhere.value, foreign.value, waking.value, uuidv7(Date.now())])
      expect(await session.send('hand-over-screen', { to: 'officer', pinProof })).toMatchObject({
        code: 'pin.required',
      });
  });

  test('is not given away by an officer who could not take it back', async () => {
    const session = new SessionAtWork(rudi);
    await session.identifies(counter.persona('dewi'));
    await db().query('update staff set pin_hash = null where id = $1', [rudi.staff.id]);
    expect(await session.send('hand-over-screen', { to: 'participant' })).toMatchObject({
      code: 'pin.unset',
    });
  });
});
