import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentStep } from '@/lib/domain/sessions/steps';
import type { PersonaKey } from '@/lib/sandbox/personas';
import { inTransaction } from '@/lib/server/database/connection';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { keepTemplate } from '@/lib/server/participants/face-templates';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  SessionAtWork,
  type StaffAtWork,
} from '../support/counter';
import { entersAccount, entersCivil, isPaid, untilAccount, untilReview } from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let eko: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  [rudi, maya, eko] = [await counter.staff('rudi'), await counter.staff('maya'), await counter.staff('eko')];
}, 120_000);
afterAll(() => counter?.close());

const untilClaim = async (key: PersonaKey, by: StaffAtWork = rudi) => {
  const { session, persona } = await untilReview(counter, key, by);
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
    await inTransaction((tx) =>
      keepTemplate(tx, demoPersonId(ningsih), { embedding, picture: null, textVersion: 'face-2026-11.id' }),
    );
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
    await session.consents();
    expect(await session.send('confirm-membership', { correct: true })).toMatchObject({
      code: 'session.step-out-of-order',
    });
    const chosen = found.state.person?.memberships.find(({ kpj }) => kpj === '22000000100')?.id ?? '';
    await session.does('choose-membership', { membershipId: chosen });
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
    const { session, persona } = await untilAccount(counter, 'suparman', rudi);
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
    // Nor does she become his by a change of hands.
    expect(await session.send('take-over-session', { why: 'colleague-away' }, rudi)).toMatchObject({
      code: 'person.household',
    });
    expect((await session.view()).state.officerId).toBe(maya.staff.id);
  });
});
