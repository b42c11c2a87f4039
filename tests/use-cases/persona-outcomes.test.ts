import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedFaceEngine } from '@/lib/biometrics/shared-engine';
import { inTransaction } from '@/lib/database/connection';
import { keepTemplate } from '@/lib/participants/face-templates';
import type { Persona, PersonaKey } from '@/lib/sandbox/personas';
import { currentStep } from '@/lib/sessions/steps';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  SessionAtWork,
  type StaffAtWork,
} from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let lestari: StaffAtWork;
let eko: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  [rudi, maya, lestari, eko] = [
    await counter.staff('rudi'),
    await counter.staff('maya'),
    await counter.staff('lestari'),
    await counter.staff('eko'),
  ];
}, 120_000);
afterAll(() => counter?.close());

const entersAccount = async (session: SessionAtWork, { accounts, name }: Persona, index = 0) => {
  const { bankCode = '', accountNumber = '' } = accounts[index] ?? {};
  await session.does('update-account', { npwp: null, bankCode, accountNumber, holderName: name });
  return session.until(({ state }) => state.accountCheck !== null, 'the bank’s answer');
};

const entersCivil = async (session: SessionAtWork, persona: Persona) => {
  const { name, birthPlace, birthDate, sex, motherName, address } = persona;
  await session.does('update-civil', { name, birthPlace, birthDate, sex, motherName, address });
  return session.until(({ state }) => state.registry !== null, 'the registry’s answer');
};

const entersAdditional = (session: SessionAtWork) =>
  session.does('update-additional', {
    occupation: 'Buruh',
    emergencyName: 'Sumarni',
    emergencyRelation: 'parent',
    emergencyPhone: '081299990000',
  });

const untilAccount = async (key: PersonaKey, by: StaffAtWork = rudi) => {
  const session = new SessionAtWork(by);
  const persona = counter.persona(key);
  await session.identifies(persona);
  await session.consents();
  await session.does('confirm-membership', { correct: true });
  await session.does('update-contact', { phone: persona.phone, email: null });
  return { session, persona };
};

/** Up to the review of the data, with everything asked and answered. */
const untilReview = async (key: PersonaKey, by: StaffAtWork = rudi) => {
  const { session, persona } = await untilAccount(key, by);
  await entersAccount(session, persona);
  await entersCivil(session, persona);
  await entersAdditional(session);
  return { session, persona };
};

const untilClaim = async (key: PersonaKey, by: StaffAtWork = rudi) => {
  const { session, persona } = await untilReview(key, by);
  await session.confirmsProfile();
  const { state } = await session.showsFace(persona.cameraFace ?? 'p01');
  expect(state.face.verifiedBy).toBe('match');
  const letterOn = persona.memberships[0]?.leftOn ?? state.openedOn;
  const reason = persona.reason === 'resigned' ? 'resigned' : 'retired';
  const view = await session.does('describe-claim', {
    reason,
    letterOn: reason === 'resigned' ? letterOn : null,
  });
  return { session, view };
};

const isPaid = async (session: SessionAtWork, key: PersonaKey) => {
  const { state } = await session.until((view) => view.tracking?.status === 'paid', `${key} is paid`);
  const { rows } = await db().query('select amount, state from disbursements where claim_id = $1', [
    state.submitted?.claimId,
  ]);
  expect(rows).toEqual([{ amount: state.submitted?.net, state: 'settled' }]);
};

const decides = async (session: SessionAtWork, by: StaffAtWork, decision: 'accept' | 'reject') => {
  const { state } = await session.view();
  const asked = state.cases.findLast((one) => one.decision === null);
  return session.send(
    'decide-case',
    { caseId: asked?.id ?? '', decision, note: 'diperiksa bersama KTP' },
    by,
  );
};

const leaves = (session: SessionAtWork) => session.does('end-session', { why: 'participant-left' });

describe('paid without more ado', () => {
  test('Ningsih, retired, whose face was enrolled before: registry and template both say it is she', async () => {
    const ningsih = counter.persona('ningsih');
    const engine = await sharedFaceEngine();
    const earlier = await engine.analyse(await readFile('lib/sandbox/faces/faces/p03/selfie-2.jpg'), {
      want: 'full',
    });
    if (earlier.kind !== 'answered' || !earlier.value.embedding)
      throw new Error('the picture could not be read');
    const { embedding } = earlier.value;
    await inTransaction((tx) => keepTemplate(tx, demoPersonId(ningsih), embedding));
    const session = new SessionAtWork(rudi);
    await session.reachesSubmission(ningsih);
    const { rows } = await db().query<{ clear: Record<string, number> }>(
      `select clear from events where stream_id = $1 and type = 'session.face-judged'`,
      [session.id],
    );
    expect(rows[0]?.clear).toMatchObject({ band: 'match', cause: null });
    expect(rows[0]?.clear.registrySimilarity).toBeGreaterThan(0.5);
    expect(rows[0]?.clear.templateSimilarity).toBeGreaterThan(0.5);
    await isPaid(session, 'ningsih');
  });

  test('Yanti, self-employed, at the other branch', async () => {
    const session = new SessionAtWork(eko);
    const { state } = await session.reachesSubmission(counter.persona('yanti'));
    expect(state.person?.memberships).toEqual([expect.objectContaining({ segment: 'BPU', employer: null })]);
    expect(state.submitted?.claimNumber).toMatch(/^JBG-/);
    await isPaid(session, 'yanti');
  });

  test('Slamet, who chooses which of his two memberships', async () => {
    const session = new SessionAtWork(rudi);
    const slamet = counter.persona('slamet');
    const found = await session.identifies(slamet);
    expect(found.state.membershipId).toBeNull();
    expect(currentStep(found.state)).toBe('identify');
    expect(await session.send('hand-over-screen', { to: 'participant' })).toMatchObject({
      code: 'session.step-out-of-order',
    });
    const chosen = found.state.person?.memberships.find(({ kpj }) => kpj === '22000000100')?.id ?? '';
    await session.does('choose-membership', { membershipId: chosen });
    await session.consents();
    await session.updatesData(slamet);
    await session.confirmsProfile();
    await session.showsFace('p08');
    await session.describesClaim(slamet);
    await session.confirmsAndSubmits();
    await isPaid(session, 'slamet');
    const { rows } = await db().query('select membership_id from claims where session_id = $1', [session.id]);
    expect(rows).toEqual([{ membership_id: chosen }]);
  });
});

describe('told why not, and what now', () => {
  const OUTCOMES = [
    ['bambang', 'documents', 'above-ceiling', 'withinCeiling'],
    ['joko', 'refuse', 'still-active', 'inactive'],
    ['dewi', 'wait', 'waiting-month-resigned', null],
  ] as const;

  test.each(OUTCOMES)('%s: %s, because %s', async (key, route, finding, missing) => {
    const { session, view } = await untilClaim(key);
    const { quote, conditions } = view.state.claim ?? {};
    expect(quote).toMatchObject({ route, findings: expect.arrayContaining([finding]) });
    expect(conditions).toEqual({
      inactive: true,
      updated: true,
      withinCeiling: true,
      ...(missing ? { [missing]: false } : {}),
    });
    if (route === 'wait') expect(quote?.claimableFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await session.send('check-answers', {})).toMatchObject({ code: 'session.step-out-of-order' });
    expect(await session.send('submit-claim', {})).toMatchObject({ accepted: false });
    await leaves(session);
    const { rows } = await db().query('select from claims where session_id = $1', [session.id]);
    expect(rows).toEqual([]);
  });

  test('Suparman is not with us any more: no supervisor can be asked past it', async () => {
    const { session, persona } = await untilAccount('suparman');
    await entersAccount(session, persona);
    const view = await entersCivil(session, persona);
    expect(view.state.registry).toMatchObject({ outcome: 'refused', code: 'registry.person-deceased' });
    const asked = await session.send('ask-supervisor', {
      kind: 'civil-data',
      why: 'registry-outdated',
      note: '',
    });
    expect(asked).toMatchObject({ code: 'case.not-needed' });
    expect(await session.send('confirm-profile', {})).toMatchObject({ code: 'session.step-out-of-order' });
    expect((await session.does('end-session', { why: 'deceased' })).state.endedWhy).toBe('deceased');
  });

  test("Fitri is on Rudi's household list: he may not, Maya may", async () => {
    const fitri = counter.persona('fitri');
    for (const identifier of [fitri.nik, fitri.memberships[0]?.kpj ?? '']) {
      const session = new SessionAtWork(rudi);
      await session.does('open-session', { reasonHere: 'no-phone' });
      expect(await session.send('identify-participant', { identifier })).toMatchObject({
        code: 'person.household',
      });
      expect((await session.view()).state.person).toBeNull();
    }
    const session = new SessionAtWork(maya);
    expect((await session.identifies(fitri)).state.person?.name).toBe('Fitri Handayani');
  });
});

describe('Sri, whose name differs by a letter at the registry', () => {
  test('a rejected difference is a dead stop for that entry, an accepted one goes on to the money', async () => {
    const { session, persona } = await untilAccount('sri');
    await entersAccount(session, persona);
    const view = await entersCivil(session, persona);
    expect(view.state.registry).toMatchObject({ outcome: 'differs', differing: ['name'] });
    expect(await session.send('confirm-profile', {})).toMatchObject({ code: 'session.step-out-of-order' });
    const ask = () => session.does('ask-supervisor', { kind: 'civil-data', why: 'letter-differs', note: '' });
    await ask();
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
    const { session, persona } = await untilAccount('agus');
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
    const { session, persona } = await untilReview('hadi');
    await session.confirmsProfile();
    for (const picture of ['selfie-1', 'selfie-2', 'selfie-1']) {
      const { state } = await session.showsFace('p08', picture);
      expect(state.face.attempts.at(-1)).toMatchObject({ band: 'no-match', cause: 'participant' });
    }
    await expect(session.showsFace('p08')).rejects.toThrow('face.attempts-spent');
    await session.does('ask-supervisor', { kind: 'face', why: 'old-photo', note: '' });
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
