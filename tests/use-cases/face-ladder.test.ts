import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faceRecordOf } from '@/lib/domain/sessions/face-record';
import { nextRung } from '@/lib/domain/sessions/ladder';
import type { PersonaKey } from '@/lib/sandbox/personas';
import { inTransaction } from '@/lib/server/database/connection';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { keepTemplate } from '@/lib/server/participants/face-templates';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { freeSlots } from '@/lib/server/reviews/call-backs';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { faceToAttest } from '@/lib/server/sessions/face-to-attest';
import { almostHadi } from '../support/blended-face';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  type SessionAtWork,
  type StaffAtWork,
} from '../support/counter';
import { freshPicture } from '../support/fresh-picture';
import { decides, isPaid, pinOf, untilReview, witnessOf } from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
let lestari: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
  lestari = await counter.staff('lestari');
}, 120_000);
afterAll(() => counter?.close());

const atFace = async (key: PersonaKey) => {
  const { session, persona } = await untilReview(counter, key, rudi);
  await session.confirmsProfile();
  return { session, persona };
};

const lastCapture = async (session: SessionAtWork) =>
  (await session.view()).state.face.attempts.at(-1)?.captureId ?? '';

const clearOf = async <Clear>(session: SessionAtWork, type: string): Promise<readonly Clear[]> => {
  const { rows } = await db().query<{ clear: Clear }>(
    'select clear from events where stream_id = $1 and type = $2 order by version',
    [session.id, type],
  );
  return rows.map(({ clear }) => clear);
};

describe('a face that the machine is undecided about', () => {
  test('is shown to its officer for that moment; the attestation settles nothing, a second person who looks does', async () => {
    const { session, persona } = await atFace('hadi');
    await session.showsPicture(await almostHadi());
    const { state } = await session.view();
    expect(state.face.attempts).toMatchObject([{ band: 'undecided' }]);
    expect(nextRung(state)).toEqual({ rung: 'attestation', because: 'undecided' });
    const captureId = await lastCapture(session);
    const face = (which: string, { staff } = rudi) => faceToAttest({ sessionId: session.id, which, staff });
    expect((await face('capture'))?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(await face('earlier')).toBeNull();
    expect(await face('capture', await counter.staff('maya'))).toBeNull();
    expect(await face('capture', await counter.staff('eko'))).toBeNull();
    const attest = (pinProof?: string) =>
      session.send('attest-face', { captureId, compared: 'ktp-card', pinProof });
    expect(await attest()).toMatchObject({ code: 'pin.needed' });
    for (const [who, purpose, subject] of [
      [rudi, 'unlock', captureId],
      [rudi, 'attest-face', session.id],
      [lestari, 'attest-face', captureId],
    ] as const)
      expect(await attest(await pinOf(who, purpose, subject))).toMatchObject({ code: 'pin.needed' });
    expect(await attest(await pinOf(rudi, 'attest-face', captureId))).toMatchObject({ accepted: true });
    expect((await session.view()).state.face.verifiedBy).toBeNull();
    expect(await face('capture')).toBeNull();
    expect(await session.send('describe-claim', { reason: 'retired', letterOn: null })).toMatchObject({
      code: 'session.step-out-of-order',
    });
    expect(await decides(session, rudi, 'accept')).toMatchObject({ code: 'case.supervisor-only' });
    expect(await decides(session, lestari, 'accept')).toMatchObject({ accepted: true });
    expect((await session.view()).state.face.verifiedBy).toBe('supervisor');
    await session.describesClaim(persona);
    await session.confirmsAndSubmits();
    await isPaid(session, 'hadi');
  });

  test('but where two comparisons contradict each other, a supervisor decides after him', async () => {
    const { session, persona } = await atFace('ningsih');
    const engine = await sharedFaceEngine();
    const picture = await readFile('lib/sandbox/faces/faces/p08/selfie-1.jpg');
    const stranger = await engine.analyse(picture, { want: 'full' });
    if (stranger.kind !== 'answered' || !stranger.value.embedding) throw new Error('no face was read');
    const { embedding } = stranger.value;
    await inTransaction((tx) =>
      keepTemplate(tx, demoPersonId(persona), { embedding, picture, textVersion: 'face-2026-11.id' }),
    );
    await session.showsFace('p03');
    const captureId = await lastCapture(session);
    const asked = { sessionId: session.id, staff: rudi.staff };
    expect(await faceToAttest({ ...asked, which: 'earlier' })).toEqual(picture);
    expect(await faceToAttest({ ...asked, which: 'another' })).toBeNull();
    const pinProof = await pinOf(rudi, 'attest-face', captureId);
    await session.does('attest-face', { captureId, compared: 'ktp-card', pinProof });
    const { state } = await session.view();
    expect(state.face.verifiedBy).toBeNull();
    expect(nextRung(state)).toEqual({ rung: 'witness', because: 'attested-but-contradicted' });
    await session.does('ask-witness', await witnessOf(session));
    expect(await decides(session, lestari, 'accept')).toMatchObject({ accepted: true });
    expect((await session.view()).state.face.verifiedBy).toBe('supervisor');
    expect(await clearOf(session, 'session.rung-offered')).toMatchObject([
      { rung: 'attestation', because: 'undecided', attempt: 1 },
      { rung: 'witness', because: 'attested-but-contradicted', attempt: 1 },
    ]);
  });
});

describe('the witnessed check', () => {
  test('is open without any picture to who does not want one; only the supervisor learns what was right', async () => {
    const { session } = await atFace('dewi');
    const filled = await witnessOf(session);
    expect(await session.send('ask-witness', filled)).toMatchObject({ code: 'case.not-needed' });
    const declined = { ...filled, why: 'declined' } as const;
    expect(await session.send('ask-witness', { ...declined, answers: [] })).toMatchObject({
      code: 'command.invalid',
    });
    const answers = [
      { question: 'employer', answer: 'PT Lain Sama Sekali' },
      { question: 'joined-year', answer: null },
      {
        question: 'wage-band',
        answer: filled.answers.find(({ question }) => question === 'wage-band')?.answer ?? '',
      },
    ] as const;
    await session.does('ask-witness', { ...declined, answers: [...answers] });
    const [compared] = await clearOf<object>(session, 'session.identity-compared');
    expect(compared).toMatchObject({
      outcomes: [
        { question: 'employer', outcome: 'wrong' },
        { question: 'joined-year', outcome: 'not-known' },
        // Rp3,000,000 a month is the lower edge of the next band: near.
        { question: 'wage-band', outcome: 'near' },
      ],
    });
    expect(JSON.stringify(compared)).not.toContain('Lain');
    expect(JSON.stringify(await session.view())).not.toMatch(/not-known|Lain Sama/);
    await session.does('end-session', { why: 'other' });
  });

  test('answers that the record bears out are right, the wage too, which no screen shows', async () => {
    const { session } = await atFace('wati');
    await session.showsFace('p08');
    expect(await session.send('ask-supervisor', { kind: 'face', why: 'age', note: '' })).toMatchObject({
      code: 'case.witness-needed',
    });
    await session.does('ask-witness', await witnessOf(session));
    const [compared] = await clearOf<object>(session, 'session.identity-compared');
    expect(compared).toMatchObject({
      outcomes: [{ outcome: 'right' }, { outcome: 'right' }, { outcome: 'right' }],
    });
    await session.does('end-session', { why: 'other' });
  });
});

describe('nobody is there to decide', () => {
  test('the participant gets a free hour, the session keeps its place, and the last place goes to one', async () => {
    const asked = async () => {
      const { session } = await atFace('wati');
      await session.does('ask-witness', { ...(await witnessOf(session)), why: 'declined' });
      return session;
    };
    const session = await asked();
    const slots = await freeSlots(db(), 'MJK', new Date());
    const slot = slots.at(-1);
    if (!slot) throw new Error('no free hour');
    const { day, from } = slot;
    expect(await session.send('book-call-back', { day, from: '03:00' })).toMatchObject({
      code: 'call-back.slot-taken',
    });
    const { state } = await session.does('book-call-back', { day, from });
    expect(state).toMatchObject({ status: 'paused', callBack: { day, from } });
    // One of two places is left, and a stranger's session takes it by hand.
    await db().query(
      `insert into call_backs (session_id, branch_id, day, starts, ends, place, booked_at) values (gen_random_uuid(), 'MJK', $1, $2, $2, 2, now())`,
      [day, from],
    );
    const left = await freeSlots(db(), 'MJK', new Date());
    expect(left).not.toContainEqual(slot);
    expect(left).toHaveLength(slots.length - 1);
    expect(await decides(session, lestari, 'accept')).toMatchObject({ accepted: true });
    await session.does('take-over-session', { why: 'continues-later' });
    expect((await session.view()).state).toMatchObject({
      status: 'open',
      face: { verifiedBy: 'supervisor' },
    });
    await session.does('end-session', { why: 'participant-left' });
    expect(await freeSlots(db(), 'MJK', new Date())).toContainEqual(slot);
  });

  test('two counters that want the last place of an hour at once: one has it, the other is told', async () => {
    const at = [await atFace('wati'), await atFace('dewi')];
    for (const { session } of at)
      await session.does('ask-witness', { ...(await witnessOf(session)), why: 'declined' });
    const slot = (await freeSlots(db(), 'MJK', new Date())).at(-2);
    if (!slot) throw new Error('no free hour');
    const { day, from } = slot;
    await db().query(
      `insert into call_backs (session_id, branch_id, day, starts, ends, place, booked_at)
       values (gen_random_uuid(), 'MJK', $1, $2, $2, 1, now())`,
      [day, from],
    );
    const answers = await Promise.all(at.map(({ session }) => session.send('book-call-back', { day, from })));
    expect(answers.map(({ accepted }) => accepted).sort()).toEqual([false, true]);
    expect(answers.find(({ accepted }) => !accepted)).toMatchObject({ code: 'call-back.slot-taken' });
    for (const { session } of at) await session.does('end-session', { why: 'other' });
  });
});

describe('a registry that is silent about a face', () => {
  test('costs no attempt; a person can be asked at once, and is not needed any more when it says yes', async () => {
    const { session } = await atFace('wati');
    await counter.fault({ target: 'registry.face', kind: 'down', times: null });
    const captureId = uuidv7(Date.now());
    const bytes = await freshPicture(await readFile('lib/sandbox/faces/faces/p01/selfie-1.jpg'));
    const kept = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: rudi.staff });
    if (!kept.ok) throw new Error(kept.code);
    await session.does('capture-face', { captureId, digest: kept.value });
    const waiting = await session.until(
      ({ state }) => state.waitedFor[captureId] !== undefined,
      'the silence',
    );
    expect(nextRung(waiting.state)).toEqual({ rung: 'witness', because: 'machine-silent' });
    expect(faceRecordOf(waiting.state)).toMatchObject({ failuresLeft: 3, attemptsLeft: 12 });
    await session.does('ask-witness', { ...(await witnessOf(session)), why: 'camera-trouble' });
    await fetch(`${counter.sandboxUrl}/sandbox/faults`, { method: 'DELETE' });
    const { state } = await session.until(
      (view) => view.state.face.verifiedBy !== null,
      'the registry’s yes',
    );
    expect(state).toMatchObject({ face: { verifiedBy: 'match' }, cases: [] });
    const { rows } = await db().query<{ open: boolean }>(
      'select closed_at is null as open from cases where stream_id = $1',
      [session.id],
    );
    expect(rows).toEqual([{ open: false }]);
    await session.does('end-session', { why: 'other' });
  }, 60_000);
});
