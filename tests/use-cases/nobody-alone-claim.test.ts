import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { env } from '@/lib/server/platform/env';
import { claimNow, orders, ordersBare, pursue } from '../support/claim-orders';
import { attend, forgetClaims } from '../support/claims-at-work';
import {
  type Counter,
  db,
  openCounter,
  SessionAtWork,
  SIGNATURE,
  type StaffAtWork,
} from '../support/counter';
import { answersWrong, remembersNothing } from '../support/second-factor';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let lestari: StaffAtWork;
let ratih: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
  lestari = await counter.staff('lestari');
  ratih = await counter.staff('ratih');
}, 180_000);
afterAll(() => counter?.close());
beforeEach(forgetClaims);
const draw = (draw: 'everybody' | 'nobody') => Object.assign(env(), { CONFIRMATION_DRAW: draw });
afterEach(() => draw('nobody'));

const agrees = async (session: SessionAtWork) => {
  const { state } = await session.view();
  const { gross = 0, tax = 0, net = 0 } = state.claim?.quote ?? {};
  const accountId = state.account?.accountId ?? '';
  const shown = { gross: gross ?? 0, tax: tax ?? 0, net: net ?? 0, accountId, signature: SIGNATURE };
  return session.send('confirm-payment', shown);
};

/** Wati's visit up to her signature, with the answers that somebody else gives in her place. */
const submits = async (
  answers: (session: SessionAtWork) => Promise<unknown>,
  by = rudi,
): Promise<{ session: SessionAtWork; claimId: string }> => {
  const session = new SessionAtWork(by);
  const wati = counter.persona('wati');
  const leave = attend(session);
  await session.identifies(wati);
  await session.consents();
  await session.updatesData(wati);
  await session.confirmsProfile();
  await session.showsFace('p01');
  await session.describesClaim(wati);
  await session.does('check-answers', {});
  await session.does('hand-over-screen', { to: 'participant' });
  await answers(session);
  const agreed = await agrees(session);
  if (!agreed.accepted) {
    await leave();
    throw new Error(agreed.code);
  }
  const { state } = await session.does('submit-claim', {});
  await leave();
  return { session, claimId: state.submitted?.claimId ?? '' };
};

const transfers = async () => (await counter.transfers()).length;
const caseOf = async (claimId: string) =>
  (await claimNow(claimId)).cases.findLast(({ decision }) => decision === null)?.id ?? '';
const accept = async (claimId: string, more: object = {}) => ({
  caseId: await caseOf(claimId),
  decision: 'accept',
  note: '',
  ...more,
});

describe('an officer who answers in the participant’s place', () => {
  test('is not told whether it was wrong, and is not paid: a supervisor speaks with the participant first', async () => {
    const before = await transfers();
    const { session, claimId } = await submits(answersWrong);
    const { secondFactor } = (await session.view()).state;
    expect(secondFactor).toMatchObject({ settled: { by: 'last-wage' }, missed: [] });
    await pursue(claimId);
    expect(await claimNow(claimId)).toMatchObject({ status: 'held', hold: { why: 'factor-missing' } });
    const alone = await accept(claimId, { heard: 'in-person' });
    expect(await orders(rudi, claimId, 'decide-claim-case', alone)).toMatchObject({
      code: 'command.actor-refused',
    });
    expect(await orders(lestari, claimId, 'decide-claim-case', { ...alone, heard: undefined })).toMatchObject(
      {
        code: 'claim.hearing-missing',
      },
    );
    // Nobody knew a number before: one that was typed here is the typist's.
    expect(
      await orders(lestari, claimId, 'decide-claim-case', { ...alone, heard: 'by-phone' }),
    ).toMatchObject({
      code: 'claim.phone-not-known',
    });
    expect(await ordersBare(lestari, claimId, 'decide-claim-case', alone)).toMatchObject({
      code: 'pin.needed',
    });
    expect(await transfers()).toBe(before);
    expect(await orders(lestari, claimId, 'decide-claim-case', alone)).toMatchObject({ accepted: true });
    await pursue(claimId);
    expect((await claimNow(claimId)).status).toBe('paid');
    expect(await transfers()).toBe(before + 1);
  }, 180_000);

  test('is not paid for saying that nothing is remembered either, and the table refuses the order', async () => {
    const { claimId } = await submits(remembersNothing);
    await pursue(claimId);
    expect(await claimNow(claimId)).toMatchObject({ status: 'held', hold: { why: 'factor-missing' } });
    await expect(
      db().query(`update disbursements set state = 'sent' where claim_id = $1`, [claimId]),
    ).rejects.toMatchObject({ code: '42501' });
    const decided = `update cases set decided_by = $2, decided_at = now(), decision = 'accept' where stream_id = $1`;
    await expect(db().query(decided, [claimId, rudi.staff.id])).rejects.toMatchObject({
      constraint: 'case_author_never_decides',
    });
    await expect(db().query(decided, [claimId, ratih.staff.id])).rejects.toMatchObject({ code: '42501' });
    const body = await accept(claimId, { decision: 'reject', note: 'bukan peserta' });
    expect(await orders(lestari, claimId, 'decide-claim-case', body)).toMatchObject({ accepted: true });
    expect((await claimNow(claimId)).status).toBe('returned');
  }, 180_000);

  test('may do so a few times a day, and then a colleague has to take over', async () => {
    await db().query(
      `insert into cases (id, branch_id, kind, stream_type, stream_id, ticket, asked_by, asked_at, authors, why, options, closed_at)
       select gen_random_uuid(), 'MJK', 'payment-approval', 'claim', gen_random_uuid(), 'A', $1, now(), array[$1]::uuid[], 'factor-missing', '{accept,reject}', now()
         from generate_series(1, 10)`,
      [maya.staff.id],
    );
    await expect(submits(remembersNothing, maya)).rejects.toThrow('factor.too-many-without');
    await db().query(`delete from cases where asked_by = $1 and closed_at is not null`, [maya.staff.id]);
  }, 180_000);
});

describe('a participant of whom no contact was known', () => {
  test('who is drawn is paid after a day, and only when another branch has confirmed', async () => {
    draw('everybody');
    const session = new SessionAtWork(rudi);
    const leave = attend(session);
    const { state } = await session.reachesSubmission(counter.persona('wati'));
    await leave();
    const { claimId = '' } = state.submitted ?? {};
    await pursue(claimId);
    const { hold } = await claimNow(claimId);
    expect(hold?.why).toBe('confirm-elsewhere');
    expect(Date.parse(hold?.until ?? '')).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    const { rows } = await db().query('select branch_id from cases where id = $1', [hold?.caseId]);
    expect(rows).toEqual([{ branch_id: 'JBG' }]);
    const body = await accept(claimId, { heard: 'by-letter' });
    expect(await orders(lestari, claimId, 'decide-claim-case', body)).toMatchObject({
      code: 'claim.other-branch-decides',
    });
    expect(await orders(ratih, claimId, 'decide-claim-case', body)).toMatchObject({ accepted: true });
    await pursue(claimId);
    // Confirmed, and the day is not over: the participant can still be heard.
    expect((await claimNow(claimId)).status).toBe('held');
  }, 180_000);
});

describe('taking a claim back, or letting a stopped payment go on', () => {
  test('needs the officer’s PIN and, for such a sum, a second person', async () => {
    const { claimId } = await submits(remembersNothing);
    const body = { why: 'changed-mind', signature: SIGNATURE };
    expect(await ordersBare(rudi, claimId, 'withdraw-claim', body)).toMatchObject({ code: 'pin.needed' });
    expect(await orders(rudi, claimId, 'withdraw-claim', body)).toMatchObject({ accepted: true });
    expect((await claimNow(claimId)).status).toBe('held');
    const { cases } = await claimNow(claimId);
    const asked = cases.find(({ kind }) => kind === 'withdrawal')?.id ?? '';
    const own = { caseId: asked, decision: 'accept', note: '' };
    expect(await orders(rudi, claimId, 'decide-claim-case', own)).toMatchObject({ accepted: false });
    expect(await orders(lestari, claimId, 'decide-claim-case', own)).toMatchObject({ accepted: true });
    expect((await claimNow(claimId)).status).toBe('withdrawn');
  }, 180_000);
});
