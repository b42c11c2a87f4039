import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentStep } from '@/lib/domain/sessions/steps';
import { type Counter, db, openCounter, type StaffAtWork } from '../support/counter';
import {
  decides,
  entersAccount,
  entersAdditional,
  entersCivil,
  isPaid,
  untilAccount,
  untilReview,
  witnessOf,
} from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
let lestari: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
  lestari = await counter.staff('lestari');
}, 120_000);
afterAll(() => counter?.close());

describe('Sri, whose name differs by a letter at the registry', () => {
  test('a rejected difference is a dead stop for that entry, an accepted one goes on to the money', async () => {
    const { session, persona } = await untilAccount(counter, 'sri', rudi);
    await entersAccount(session, persona);
    const view = await entersCivil(session, persona);
    expect(view.state.registry).toMatchObject({ outcome: 'differs', differing: ['name'] });
    expect(await session.send('confirm-profile', {})).toMatchObject({ code: 'session.step-out-of-order' });
    const ask = () => session.does('ask-supervisor', { kind: 'civil-data', why: 'letter-differs', note: '' });
    await ask();
    const { name, birthPlace, birthDate, sex, motherName, address } = persona;
    const other = { name, birthPlace, birthDate, sex, motherName, address: `${address} 2` };
    expect(await session.send('update-civil', other)).toMatchObject({ code: 'case.open' });
    expect(await decides(session, rudi, 'accept')).toMatchObject({ code: 'case.supervisor-only' });
    expect(await decides(session, lestari, 'reject')).toMatchObject({ accepted: true });
    expect(await session.send('confirm-profile', {})).toMatchObject({ code: 'session.step-out-of-order' });
    await ask();
    expect(await decides(session, lestari, 'accept')).toMatchObject({ accepted: true });
    await entersAdditional(session);
    await session.confirmsProfile();
    await session.showsFace('p09');
    await session.describesClaim(persona);
    await session.confirmsAndSubmits();
    await isPaid(session, 'sri');
    const { rows } = await db().query(
      'select kind, decision, decided_by from cases where stream_id = $1 order by asked_at',
      [session.id],
    );
    expect(rows).toEqual(
      ['reject', 'accept'].map((decision) => ({
        kind: 'civil-data',
        decision,
        decided_by: lestari.staff.id,
      })),
    );
  });
});

describe('Agus, who brings an account in another name', () => {
  test('another’s account, then a dormant one, then his own: paid there', async () => {
    const { session, persona } = await untilAccount(counter, 'agus', rudi);
    const view = await entersAccount(session, persona);
    expect(view.state.accountCheck).toEqual({ verdict: 'different', holderName: 'RATNA DEWI' });
    expect(currentStep(view.state)).toBe('account');
    for (const [index, verdict] of [
      [2, 'dormant'],
      [1, 'matched'],
    ] as const) {
      expect(await session.send('confirm-profile', {})).toMatchObject({ code: 'session.step-out-of-order' });
      const { state } = await entersAccount(session, persona, index);
      expect(state.accountCheck?.verdict).toBe(verdict);
    }
    await entersCivil(session, persona);
    await entersAdditional(session);
    await session.confirmsProfile();
    await session.showsFace('p06');
    await session.describesClaim(persona);
    await session.confirmsAndSubmits();
    await isPaid(session, 'agus');
    const [transfer] = (await counter.transfers()) as readonly { accountNumber?: string }[];
    expect(transfer?.accountNumber).toBe('0199990078');
  });
});

describe('Hadi, for whom someone else stands before the camera', () => {
  const threeTimes = async () => {
    const { session, persona } = await untilReview(counter, 'hadi', rudi);
    await session.confirmsProfile();
    for (const picture of ['selfie-1', 'selfie-2', 'selfie-1']) {
      const { state } = await session.showsFace('p08', picture);
      expect(state.face.attempts.at(-1)).toMatchObject({ band: 'no-match', cause: 'participant' });
    }
    await expect(session.showsFace('p08')).rejects.toThrow('face.attempts-spent');
    await session.does('ask-witness', await witnessOf(session));
    return { session, persona };
  };

  test('after three tries a supervisor confirms him and he is paid', async () => {
    const { session, persona } = await threeTimes();
    expect(await session.send('describe-claim', { reason: 'retired', letterOn: null })).toMatchObject({
      code: 'session.step-out-of-order',
    });
    await decides(session, lestari, 'accept');
    expect((await session.view()).state.face.verifiedBy).toBe('supervisor');
    await session.describesClaim(persona);
    await session.confirmsAndSubmits();
    await isPaid(session, 'hadi');
  });

  test('or the supervisor does not, and nobody is paid', async () => {
    await db().query(`update claims set status = 'withdrawn'`);
    const { session } = await threeTimes();
    await decides(session, lestari, 'reject');
    expect((await session.view()).state.face.verifiedBy).toBeNull();
    expect(await session.send('describe-claim', { reason: 'retired', letterOn: null })).toMatchObject({
      code: 'session.step-out-of-order',
    });
    const { state } = await session.does('end-session', { why: 'identity-not-confirmed' });
    expect(state).toMatchObject({ status: 'ended', submitted: null });
  });
});
