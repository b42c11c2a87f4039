import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '@/lib/demo/demo-staff';
import { recoverAdministrator } from '@/lib/server/bootstrap/change-from-machine';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { runPolicyCommand } from '@/lib/server/policies/run-policy-command';
import { changePassword } from '@/lib/server/staff/change-password';
import { changePin } from '@/lib/server/staff/change-pin';
import { staffOfSession } from '@/lib/server/staff/current-staff';
import { signIn } from '@/lib/server/staff/sign-in';
import { runStaffCommand } from '@/lib/server/staff/staff-rules';
import { decidesChange, FIRST_PASSWORD, proposes } from '../support/administration';
import { type Counter, db, openCounter, type StaffAtWork } from '../support/counter';
import { enrolTestDevice } from '../support/test-device';

let counter: Counter;
let tono: StaffAtWork;
let wahyu: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  tono = await counter.staff('tono');
  wahyu = await counter.staff('wahyu');
}, 120_000);
afterAll(() => counter?.close());

const OWN_PASSWORD = 'kereta-hujan-mangga-17';
let number = 0;
const newcomer = (role: string) => {
  number += 1;
  return {
    what: 'add-staff',
    staffId: uuidv7(Date.now()),
    username: `baru.${number}`,
    name: 'Orang Baru',
    role,
    branchId: 'MJK',
  } as const;
};

/** Proposed by Tono, accepted by Wahyu, signed in for the first time. */
const joins = async (role: string) => {
  const person = newcomer(role);
  const { id, receipt } = await proposes(tono, person, FIRST_PASSWORD);
  expect(receipt).toMatchObject({ accepted: true });
  expect(await decidesChange(wahyu, id)).toMatchObject({ accepted: true });
  const session = await signIn(person.username, FIRST_PASSWORD, 'test');
  const staff = session ? await staffOfSession(session) : null;
  if (!staff) throw new Error('the newcomer could not sign in');
  return { person, staff };
};

const settlesIn = async (staff: NonNullable<Awaited<ReturnType<typeof staffOfSession>>>) => {
  expect(await changePassword(staff, { current: FIRST_PASSWORD, next: OWN_PASSWORD })).toMatchObject({
    ok: true,
  });
  expect(await changePin(staff, { password: OWN_PASSWORD, pin: '917340' })).toMatchObject({ ok: true });
};

const passes = (days: number, staffId: string) =>
  db().query(
    `update administration_changes set decided_at = decided_at - make_interval(days => $1) where staff_id = $2`,
    [days, staffId],
  );

const POLICY = {
  topic: 'cooling-off',
  subject: '-',
  validFrom: '2026-12-01',
  value: { hours: 0 },
  source: 'uji',
  certainty: 'open',
  why: 'uji',
};
const saysOfPolicy = async (by: StaffAtWork, streamId: string, type: string, body: unknown) => {
  const addressed = { stream: 'policy' as const, streamId };
  const envelope = await by.device.sign({ ...addressed, type, body, actor: by.staff.id });
  const verified = await verifyCommand(envelope, by.staff, addressed);
  return verified.ok ? runPolicyCommand(verified.value) : { accepted: false as const, code: verified.code };
};
const ACCEPT = { decision: 'accept', note: 'ya' };

describe('one administrator is not two people', () => {
  test('alone they neither make an account nor set a password, by the commands of before', async () => {
    const { branchId: _b, what: _w, staffId, ...body } = newcomer('supervisor');
    const says = async (streamId: string, type: string, sent: unknown) => {
      const addressed = { stream: 'staff' as const, streamId };
      const envelope = await tono.device.sign({ ...addressed, type, body: sent, actor: tono.staff.id });
      const verified = await verifyCommand(envelope, tono.staff, addressed);
      if (!verified.ok) throw new Error(verified.code);
      return runStaffCommand(verified.value, FIRST_PASSWORD);
    };
    expect(await says(staffId, 'add-staff', body)).toMatchObject({ code: 'command.actor-refused' });
    const rudi = await counter.staff('rudi');
    for (const type of ['change-password', 'set-pin', 'set-password'])
      expect(await says(rudi.staff.id, type, {})).toMatchObject({ accepted: false });
    expect(await signIn('rudi', DEMO_PASSWORD, 'test')).not.toBeNull();
  });

  test('what they propose, they do not accept; and without a PIN nobody does', async () => {
    const person = newcomer('supervisor');
    const { id } = await proposes(tono, person, FIRST_PASSWORD);
    expect(await decidesChange(tono, id)).toMatchObject({ code: 'change.own' });
    expect(await decidesChange(wahyu, id, 'accept', '999999')).toMatchObject({ code: 'pin.required' });
    expect(await signIn(person.username, FIRST_PASSWORD, 'test')).toBeNull();
  });

  test('the walk: the supervisor they have made does not approve their policy, new or old', async () => {
    const { person, staff } = await joins('supervisor');
    await settlesIn(staff);
    const made: StaffAtWork = {
      staff: { ...staff, lacks: null },
      device: await enrolTestDevice(staff, 'Tablet baru'),
    };
    const id = uuidv7(Date.now());
    const branchRow = { ...POLICY, topic: 'call-back-hours', subject: 'MJK', value: HOURS };
    expect(await saysOfPolicy(tono, id, 'propose-policy', branchRow)).toMatchObject({ accepted: true });
    const answer = { accepted: false, code: 'second-person.not-counted' };
    expect(await saysOfPolicy(made, id, 'decide-policy', ACCEPT)).toMatchObject(answer);
    await passes(400, person.staffId);
    expect(await saysOfPolicy(made, id, 'decide-policy', ACCEPT)).toMatchObject(answer);
    for (const table of ['cases', 'policy_changes'])
      await expect(
        db().query(
          `update ${table} set decided_by = $2, decided_at = now(), decision = 'accept' where id = $1`,
          [id, made.staff.id],
        ),
      ).rejects.toMatchObject({ constraint: 'second_person_counts' });
    const lestari = await counter.staff('lestari');
    expect(await saysOfPolicy(lestari, id, 'decide-policy', ACCEPT)).toMatchObject({ accepted: true });
  });

  test('an administrator who came through one of them is no second person for either', async () => {
    const { person, staff } = await joins('administrator');
    await settlesIn(staff);
    const made = { staff, device: await enrolTestDevice(staff, 'Tablet administrator') };
    await passes(400, person.staffId);
    for (const author of [tono, wahyu]) {
      const { id } = await proposes(author, newcomer('officer'), FIRST_PASSWORD);
      expect(await decidesChange(made, id, 'accept', '917340')).toMatchObject({
        code: 'second-person.not-counted',
      });
      await expect(
        db().query(
          `update administration_changes set decided_by = $2, decided_at = now(), decision = 'accept', secret_hash = null
            where id = $1`,
          [id, made.staff.id],
        ),
      ).rejects.toMatchObject({ constraint: 'second_person_counts' });
    }
  });
});

const HOURS = { starts: ['09:00'], minutes: 60, places: 1, days: 2 };

describe('accounts rest on an accepted change, in the table itself', () => {
  test.each([
    ['role', `role = 'supervisor'`],
    ['branch', `branch_id = 'JBG'`],
    ['household', `household = '{x}'`],
    ['identity', `oidc_subject = 'x'`],
    ['password of somebody else', `password_hash = 'x', password_expires_at = now()`],
  ])('%s', async (_, change) => {
    const rudi = await counter.staff('rudi');
    await expect(
      db().query(`update staff set ${change} where id = $1`, [rudi.staff.id]),
    ).rejects.toMatchObject({ constraint: 'change_by_two' });
  });

  test('an account, or a branch, inserted by hand', async () => {
    await expect(
      db().query(
        `insert into staff (id, branch_id, username, name, role) values ($1, 'MJK', 'hantu', 'x', 'supervisor')`,
        [uuidv7(Date.now())],
      ),
    ).rejects.toMatchObject({ constraint: 'change_by_two' });
    await expect(
      db().query(`insert into branches (id, name, time_zone) values ('XX', 'x', 'Asia/Jakarta')`),
    ).rejects.toMatchObject({ constraint: 'change_by_two' });
  });

  test('one accepted change is spent once', async () => {
    const { person } = await joins('officer');
    const { rows } = await db().query('select last_change from staff where id = $1', [person.staffId]);
    await expect(
      db().query(`update staff set role = 'supervisor', last_change = $2 where id = $1`, [
        person.staffId,
        rows[0].last_change,
      ]),
    ).rejects.toMatchObject({ constraint: 'change_by_two' });
  });
});

describe('a first sign-in', () => {
  test('opens nothing until the password and the PIN are the owner’s own', async () => {
    const { staff } = await joins('officer');
    expect(staff.lacks).toBe('password');
    const weak = await changePassword(staff, { current: FIRST_PASSWORD, next: 'dampingi-demo-2026' });
    expect(weak).toMatchObject({ code: 'password.common' });
    const wrong = await changePassword(staff, { current: 'bukan-yang-ini', next: OWN_PASSWORD });
    expect(wrong).toMatchObject({ code: 'password.wrong' });
    await changePassword(staff, { current: FIRST_PASSWORD, next: OWN_PASSWORD });
    expect((await staffOfSession(staff.sessionId))?.lacks).toBe('pin');
    await changePin(staff, { password: OWN_PASSWORD, pin: '917340' });
    expect((await staffOfSession(staff.sessionId))?.lacks).toBeNull();
  });

  test('a first password that nobody used in its time opens nothing', async () => {
    const person = newcomer('officer');
    const { id } = await proposes(tono, person, FIRST_PASSWORD);
    await decidesChange(wahyu, id);
    await db().query(`update staff set password_expires_at = now() - interval '1 second' where id = $1`, [
      person.staffId,
    ]);
    expect(await signIn(person.username, FIRST_PASSWORD, 'test')).toBeNull();
  });

  test('a first password that anybody would guess is not taken', async () => {
    for (const [secret, code] of [
      ['pendek', 'password.short'],
      ['password123456', 'password.common'],
      ['orangbaru2026!!', 'password.common'],
    ] as const)
      expect((await proposes(tono, newcomer('officer'), secret)).receipt).toMatchObject({ code });
  });
});

describe('what else two of them do', () => {
  test('a role, a branch, a household, an identity, a reactivation and a new first password', async () => {
    const { person, staff } = await joins('officer');
    await settlesIn(staff);
    const { staffId } = person;
    const agree = async (change: object, secret: string | null = null) => {
      const { id, receipt } = await proposes(tono, change, secret);
      expect(receipt).toMatchObject({ accepted: true });
      expect(await decidesChange(wahyu, id)).toMatchObject({ accepted: true });
    };
    await agree({ what: 'set-household', staffId, niks: ['9999994506950001'] });
    await agree({ what: 'link-identity', staffId, subject: 'idp|baru' });
    await agree({ what: 'change-role', staffId, role: 'supervisor' });
    await agree({ what: 'reset-password', staffId }, FIRST_PASSWORD);
    await agree({ what: 'add-branch', branchId: 'SBY', name: 'Cabang Surabaya', timeZone: 'Asia/Jakarta' });
    await agree({ what: 'move-branch', staffId, branchId: 'SBY' });
    const { rows } = await db().query(
      `select role, branch_id, cardinality(household) as household, oidc_subject, password_expires_at is not null as first
         from staff where id = $1`,
      [staffId],
    );
    expect(rows[0]).toEqual({
      role: 'supervisor',
      branch_id: 'SBY',
      household: 1,
      oidc_subject: 'idp|baru',
      first: true,
    });
    const { rows: told } = await db().query('select type from events where stream_id = $1 order by version', [
      staffId,
    ]);
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'staff.added',
        'staff.signed-in',
        'staff.password-changed',
        'staff.household-set',
        'staff.identity-linked',
        'staff.role-changed',
        'staff.branch-moved',
      ]),
    );
  });

  test('nobody proposes anything about themselves', async () => {
    const { receipt } = await proposes(tono, {
      what: 'set-household',
      staffId: tono.staff.id,
      niks: [],
    });
    expect(receipt).toMatchObject({ code: 'change.yourself' });
  });

  test('a supervisor enrols no device by a code that one administrator made', async () => {
    const addressed = { stream: 'device' as const, streamId: uuidv7(Date.now()) };
    const { runDeviceCommand } = await import('@/lib/server/devices/run-device-command');
    const envelope = await tono.device.sign({
      ...addressed,
      type: 'issue-enrolment-code',
      body: { label: 'Tablet', code: 'ABCDEFGHJ2' },
      actor: tono.staff.id,
    });
    const verified = await verifyCommand(envelope, tono.staff, addressed);
    if (!verified.ok) throw new Error(verified.code);
    expect(await runDeviceCommand(verified.value)).toMatchObject({ accepted: true });
    const lestari = await counter.staff('lestari');
    await expect(enrolTestDevice(lestari.staff, 'Tablet', 'ABCDEFGHJ2')).rejects.toThrow(/code-refused/);
    const code = 'ABCDEFGHJ3';
    const { id } = await proposes(tono, {
      what: 'issue-code',
      deviceId: uuidv7(Date.now()),
      label: 'Penyelia',
      code,
    });
    await expect(enrolTestDevice(lestari.staff, 'Tablet', code)).rejects.toThrow(/code-refused/);
    expect(await decidesChange(wahyu, id)).toMatchObject({ accepted: true });
    expect((await enrolTestDevice(lestari.staff, 'Tablet', code)).id).toMatch(/-/);
  });
});

test('failures and the lock are in the account’s own stream, and the flood after it is not', async () => {
  const ratih = await counter.staff('ratih');
  for (let tries = 0; tries < 8; tries += 1) await signIn('ratih', 'bukan-kata-sandi', '192.0.2.9');
  await expect
    .poll(async () => {
      const { rows } = await db().query(
        `select clear from events where stream_id = $1 and type = 'staff.sign-in-failed' order by version`,
        [ratih.staff.id],
      );
      return rows.map(({ clear }) => clear);
    })
    .toEqual([1, 2, 3, 4, 5, 6].map((tries) => ({ tries, locked: tries > 5 })));
});

test('the last administrator stays, and the machine has a recorded way back', async () => {
  await db().query(`update staff set active = false where role = 'administrator' and id <> $1`, [
    tono.staff.id,
  ]);
  await expect(
    db().query('update staff set active = false where id = $1', [tono.staff.id]),
  ).rejects.toMatchObject({ constraint: 'last_administrator' });
  await recoverAdministrator({ username: 'wahyu', name: 'Wahyu', password: FIRST_PASSWORD }, null);
  const session = await signIn('wahyu', FIRST_PASSWORD, 'test');
  expect(session && (await staffOfSession(session))).toMatchObject({
    role: 'administrator',
    lacks: 'password',
  });
  const { rows } = await db().query(
    `select c.by_machine, e.actor_kind from administration_changes c join events e on e.stream_id = c.staff_id
      where c.what = 'recover-administrator' and e.type = 'staff.recovered'`,
  );
  expect(rows).toEqual([{ by_machine: true, actor_kind: 'service' }]);
});
