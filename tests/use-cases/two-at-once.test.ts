import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture, openCapture } from '@/lib/server/sessions/capture';
import { runSessionCommand } from '@/lib/server/sessions/run-session-command';
import { sessionViewFor } from '@/lib/server/sessions/view-session';
import { setRole } from '../support/administration';
import {
  type Counter,
  db,
  openCounter,
  SessionAtWork,
  SIGNATURE,
  type StaffAtWork,
} from '../support/counter';
import { pinOf, witnessOf } from '../support/persona-steps';
import { answersRight } from '../support/second-factor';
import { enrolTestDevice } from '../support/test-device';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let lestari: StaffAtWork;
let eko: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
  lestari = await counter.staff('lestari');
  eko = await counter.staff('eko');
}, 120_000);
afterAll(() => counter?.close());

const opened = async (by: StaffAtWork = rudi) => {
  const session = new SessionAtWork(by);
  await session.does('open-session', { reasonHere: 'weak-signal' });
  return session;
};

describe('two officers on one session', () => {
  test('only the holder writes; after a take-over only the new one does', async () => {
    const session = await opened();
    expect(await session.send('pause-session', { why: '' }, maya)).toMatchObject({
      code: 'session.held-by-colleague',
    });
    const sameOfficerOtherTablet = { staff: rudi.staff, device: maya.device };
    expect(await session.send('pause-session', { why: '' }, sameOfficerOtherTablet)).toMatchObject({
      code: 'session.held-by-colleague',
    });
    const fromDevice = rudi.device.id;
    const bare = { why: 'colleague-away', fromDevice } as const;
    expect(await session.send('take-over-session', bare, maya)).toMatchObject({ code: 'pin.take-over' });
    const foreign = { ...bare, pinProof: await pinOf(rudi, 'take-over', session.id) };
    expect(await session.send('take-over-session', foreign, maya)).toMatchObject({ code: 'pin.take-over' });
    const unlocks = { ...bare, pinProof: await pinOf(maya, 'unlock', session.id) };
    expect(await session.send('take-over-session', unlocks, maya)).toMatchObject({ code: 'pin.take-over' });
    expect((await session.view()).state.deviceId).toBe(fromDevice);
    await session.does(
      'take-over-session',
      { ...bare, pinProof: await pinOf(maya, 'take-over', session.id) },
      maya,
    );
    expect(await session.send('pause-session', { why: '' })).toMatchObject({
      code: 'session.held-by-colleague',
    });
    expect(await session.send('pause-session', { why: '' }, maya)).toMatchObject({ accepted: true });
    expect((await session.view()).state.authors).toEqual([rudi.staff.id, maya.staff.id]);
  });

  const takeovers = async (session: SessionAtWork) => {
    const { rows } = await db().query<{ device_id: string }>(
      `select device_id from events where stream_id = $1 and type = 'session.taken-over'`,
      [session.id],
    );
    return rows.map((row) => row.device_id);
  };

  test('a paused session is the first one’s who takes it; the second has to take it out of his hands', async () => {
    const session = await opened();
    await session.does('pause-session', { why: '' });
    const taken = await Promise.all(
      [rudi, maya].map((by) => session.send('take-over-session', { why: 'continues-later' }, by)),
    );
    expect(taken.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(await takeovers(session)).toEqual([(await session.view()).state.deviceId]);
  });

  test('two tablets that race for one held session: exactly one wins, and only it writes', async () => {
    const session = await opened();
    const own = { staff: rudi.staff, device: await enrolTestDevice(rudi.staff, 'Tablet kedua') };
    const takers = await Promise.all(
      [maya, own].map(async (by) => ({ by, pinProof: await pinOf(by, 'take-over', session.id) })),
    );
    const given = { why: 'device-trouble', fromDevice: rudi.device.id } as const;
    const taken = await Promise.all(
      takers.map(({ by, pinProof }) => session.send('take-over-session', { ...given, pinProof }, by)),
    );
    expect(taken.filter(({ accepted }) => accepted)).toHaveLength(1);
    for (const one of taken) if (!one.accepted) expect(one.code).toBe('session.moved-meanwhile');
    const winner = takers[taken.findIndex(({ accepted }) => accepted)]?.by;
    expect(await takeovers(session)).toEqual([winner?.device.id]);
    for (const { by } of [...takers, { by: rudi }]) {
      if (by === winner) continue;
      expect(await session.send('pause-session', { why: '' }, by)).toMatchObject({
        code: 'session.held-by-colleague',
      });
    }
    expect(await session.send('pause-session', { why: '' }, winner)).toMatchObject({ accepted: true });
  });
});

describe('one person', () => {
  test('at two counters at the same moment is served at one', async () => {
    const joko = counter.persona('joko');
    const sessions = await Promise.all([opened(rudi), opened(maya), opened(eko)]);
    const answers = await Promise.all(
      sessions.map((session) => session.send('identify-participant', { identifier: joko.nik })),
    );
    expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1);
    for (const answer of answers) if (!answer.accepted) expect(answer.code).toBe('person.session-open');
  });

  test('is not kept waiting by a session that another branch forgot', async () => {
    const bambang = counter.persona('bambang');
    const there = await opened(eko);
    await there.does('identify-participant', { identifier: bambang.nik });
    const here = await opened(rudi);
    const identify = () => here.send('identify-participant', { identifier: bambang.nik });
    expect(await identify()).toMatchObject({ code: 'person.session-open' });
    const forgotten = `update session_board set since = since - interval '2 days', branch_id = $2, ticket = 'A999' where session_id = $1`;
    await db().query(forgotten, [there.id, 'MJK']);
    expect(await identify()).toMatchObject({ code: 'person.session-open' }); // on this branch's own board
    await db().query(forgotten, [there.id, 'JBG']);
    expect(await identify()).toMatchObject({ accepted: true });
  });

  test('submits once, however often it is pressed, and does not begin a second claim', async () => {
    const wati = counter.persona('wati');
    const session = new SessionAtWork(rudi);
    await session.identifies(wati);
    await session.consents();
    await session.updatesData(wati);
    await session.confirmsProfile();
    await session.showsFace('p01');
    await session.describesClaim(wati);
    await session.does('check-answers', {});
    await session.does('hand-over-screen', { to: 'participant' });
    const { state } = await session.view();
    const { gross, tax, net } = { gross: 0, tax: 0, net: 0, ...state.claim?.quote };
    const shown = {
      gross: gross ?? 0,
      tax: tax ?? 0,
      net: net ?? 0,
      accountId: state.account?.accountId ?? '',
      signature: SIGNATURE,
    };
    for (const other of [{ net: shown.net + 1 }, { accountId: uuidv7(Date.now()) }]) {
      expect(await session.send('confirm-payment', { ...shown, ...other })).toMatchObject({
        code: 'confirmation.stale',
      });
    }
    expect(await session.send('confirm-payment', shown)).toMatchObject({ code: 'factor.missing' });
    await answersRight(session);
    expect(await session.send('submit-claim', {})).toMatchObject({ code: 'session.step-out-of-order' });
    await session.does('confirm-payment', shown);
    const pressed = await Promise.all([1, 2, 3, 4].map(() => session.send('submit-claim', {})));
    expect(pressed.filter(({ accepted }) => accepted)).toHaveLength(1);
    for (const receipt of pressed) if (!receipt.accepted) expect(receipt.code).toBe('session.submitted');
    const { rows } = await db().query('select status from claims where session_id = $1', [session.id]);
    expect(rows).toHaveLength(1);
    await session.until((view) => view.tracking?.status === 'paid', 'the payment');
    expect(await counter.transfers()).toHaveLength(1);
    expect(await session.send('end-session', { why: 'other' })).toMatchObject({ code: 'session.submitted' });
  });
});

describe('a foreign branch', () => {
  const answersFor = async (streamId: string) => {
    const commands = [
      ['pause-session', { why: '' }],
      ['take-over-session', { why: 'other' }],
      ['identify-participant', { identifier: '9999994506950001' }],
      ['end-session', { why: 'other' }],
    ] as const;
    const codes: unknown[] = [await sessionViewFor(streamId, eko.staff)];
    for (const [type, body] of commands) {
      const envelope = await eko.device.sign({ streamId, type, body, actor: eko.staff.id });
      const verified = await verifyCommand(envelope, eko.staff, { stream: 'session', streamId });
      codes.push(verified.ok ? await runSessionCommand(verified.value) : verified);
    }
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(200)]);
    codes.push(
      await acceptCapture({ sessionId: streamId, captureId: uuidv7(Date.now()), bytes, staff: eko.staff }),
    );
    codes.push(
      await openCapture({
        sessionId: streamId,
        captureId: uuidv7(Date.now()),
        staff: (await counter.staff('ratih')).staff,
      }),
    );
    return codes;
  };

  test('gets the very answers of a session that never was', async () => {
    const session = await opened();
    const version = (await session.view()).version;
    const foreign = await answersFor(session.id);
    expect(foreign).toEqual(await answersFor(uuidv7(Date.now())));
    expect(foreign[0]).toBeNull();
    expect(foreign.slice(1, 5)).toEqual(
      Array.from({ length: 4 }, () => ({ accepted: false, code: 'stream.unknown' })),
    );
    expect((await session.view()).version).toBe(version);
  });

  test('cannot open a session over one that exists', async () => {
    const session = await opened();
    const envelope = await eko.device.sign({
      streamId: session.id,
      type: 'open-session',
      body: { reasonHere: 'no-phone' },
      actor: eko.staff.id,
    });
    const verified = await verifyCommand(envelope, eko.staff, { stream: 'session', streamId: session.id });
    if (!verified.ok) throw new Error(verified.code);
    expect(await runSessionCommand(verified.value)).toMatchObject({
      accepted: false,
      code: 'stream.unknown',
    });
    expect((await session.view()).state.officerId).toBe(rudi.staff.id);
  });
});

describe('whoever acted in a session', () => {
  test('never decides its cases: not by command, not by hand in the table', async () => {
    const session = new SessionAtWork(rudi);
    const agus = counter.persona('agus');
    await session.identifies(agus);
    await session.consents();
    await session.updatesData({ ...agus, accounts: agus.accounts.slice(1) });
    await session.confirmsProfile();
    await session.showsFace('p02');
    await session.does('ask-witness', await witnessOf(session));
    const caseId = (await session.view()).state.cases[0]?.id ?? '';
    await setRole(rudi.staff.id, 'supervisor');
    const promoted = { ...rudi, staff: { ...rudi.staff, role: 'supervisor' as const } };
    const decision = { caseId, decision: 'accept' as const, note: 'kenal' };
    expect(await session.send('decide-case', decision, promoted)).toMatchObject({
      code: 'case.author-never-decides',
    });
    await setRole(rudi.staff.id, 'officer');
    expect(await session.send('decide-case', decision, maya)).toMatchObject({ code: 'case.supervisor-only' });
    const byHand = db().query(
      `update cases set decided_by = $2, decided_at = now(), decision = 'accept' where id = $1`,
      [caseId, rudi.staff.id],
    );
    await expect(byHand).rejects.toMatchObject({ constraint: 'case_author_never_decides' });
    expect(
      await session.send('decide-case', { ...decision, caseId: uuidv7(Date.now()) }, lestari),
    ).toMatchObject({ code: 'case.unknown' });
    expect(await session.send('decide-case', decision, lestari)).toMatchObject({ code: 'pin.needed' });
    const pinProof = await pinOf(lestari, 'witness-face', caseId);
    const vouched = { ...decision, pinProof };
    expect(await session.send('decide-case', vouched, lestari)).toMatchObject({ accepted: true });
    expect(await session.send('decide-case', vouched, lestari)).toMatchObject({ code: 'case.decided' });
  });
});
