import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '@/lib/domain/faces/movements';
import { nextRung } from '@/lib/domain/sessions/ladder';
import type { Face, PersonaKey } from '@/lib/sandbox/personas';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { acceptFrames } from '@/lib/server/sessions/challenge-frames';
import { type Counter, db, openCounter, type SessionAtWork, type StaffAtWork } from '../../support/counter';
import { performs } from '../../support/performed-face';
import { untilReview } from '../../support/persona-steps';

process.env.FACE_CHALLENGE = 'required';
let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const atFace = async (key: PersonaKey): Promise<SessionAtWork> => {
  const { session } = await untilReview(counter, key, rudi);
  await session.confirmsProfile();
  return session;
};

const drawn = async (session: SessionAtWork) => {
  const { state } = await session.does('draw-challenge', {});
  if (!state.face.challenge) throw new Error('nothing was drawn');
  return state.face.challenge;
};

const sends = (session: SessionAtWork, challengeId: string, frames: readonly Uint8Array[], first = 0) =>
  acceptFrames({
    sessionId: session.id, challengeId, first, bytes: Buffer.concat(frames), staff: rudi.staff, engine: sharedFaceEngine,
  }); // biome-ignore format: one call

const sendsAll = async (session: SessionAtWork, challengeId: string, frames: readonly Uint8Array[]) => {
  let seen: readonly Target[] = [];
  for (let first = 0; first < frames.length; first += 8) {
    const sent = await sends(session, challengeId, frames.slice(first, first + 8), first);
    if (!sent.ok) throw new Error(`frames were refused: ${sent.code}`);
    seen = sent.value.seen;
  }
  return seen;
};

const picture = (face: Face) => readFile(`lib/sandbox/faces/faces/${face}/selfie-1.jpg`);

const captures = async (session: SessionAtWork, face: Face, how: object) => {
  const captureId = uuidv7(Date.now());
  const bytes = await picture(face);
  const kept = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: rudi.staff });
  if (!kept.ok) throw new Error(`picture refused: ${kept.code}`);
  return session.send('capture-face', { captureId, digest: kept.value, ...how });
};

const verdict = async (session: SessionAtWork) => {
  const { state } = await session.until(
    (view) => view.state.face.attempts.every(({ band }) => band !== null),
    'the face verdict',
  );
  return state.face;
};

const untilJudged = async (session: SessionAtWork, face: Face, how: object) => {
  expect(await captures(session, face, how)).toMatchObject({ accepted: true });
  return verdict(session);
};

describe('movements that the server drew', () => {
  test('made by the right person are a match, and are used once', async () => {
    const session = await atFace('wati');
    expect(await captures(session, 'p01', {})).toMatchObject({ code: 'challenge.needed' });
    const { id, targets } = await drawn(session);
    expect(await drawn(session)).toMatchObject({ id, targets });
    expect(await captures(session, 'p01', { challengeId: id })).toMatchObject({
      code: 'challenge.frames-missing',
    });
    const seen = await sendsAll(session, id, await performs('p01', targets, 1));
    expect(seen).toEqual(targets);
    const face = await untilJudged(session, 'p01', { challengeId: id });
    expect(face).toMatchObject({ verifiedBy: 'match', challenge: null });
    expect(await sends(session, id, [await picture('p01')], 400)).toMatchObject({
      code: 'challenge.unknown',
    });
    const { rows } = await db().query<{ clear: { challenge: object } }>(
      `select clear from events where stream_id = $1 and type = 'session.face-judged'`,
      [session.id],
    );
    expect(rows[0]?.clear.challenge).toMatchObject({ verdict: 'passed', asked: targets, seen: targets });
  }, 60_000);

  test('taken once are refused everywhere else, and that is on the record', async () => {
    const first = await atFace('ningsih');
    const one = await drawn(first);
    const frames = await performs('p03', one.targets, 2);
    await sendsAll(first, one.id, frames);
    await untilJudged(first, 'p03', { challengeId: one.id });
    const again = await atFace('bambang');
    const other = await drawn(again);
    await sendsAll(again, other.id, frames);
    const face = await untilJudged(again, 'p10', { challengeId: other.id });
    expect(face).toMatchObject({
      verifiedBy: null,
      attempts: [{ band: 'challenge-failed', cause: 'participant' }],
    });
    expect(face.attempts[0]?.reasons).toEqual(
      expect.arrayContaining(['challenge.replayed', 'challenge.reference-mismatch']),
    );
  }, 60_000);

  test('by another person than the one on the picture, or other ones, are refused', async () => {
    const session = await atFace('joko');
    const { id, targets } = await drawn(session);
    const wrong: Target[] = targets.includes('left') ? ['right', 'right'] : ['left', 'left'];
    await sendsAll(session, id, await performs('p02', wrong, 3));
    const face = await untilJudged(session, 'p02', { challengeId: id });
    expect(face).toMatchObject({
      verifiedBy: null,
      attempts: [{ band: 'challenge-failed', cause: 'participant' }],
    });
  }, 60_000);
});

describe('a nonce', () => {
  test('of another device or another session, or past its time, is refused with its next step', async () => {
    const session = await atFace('dewi');
    const { id } = await drawn(session);
    const stranger = uuidv7(Date.now());
    expect(await sends(session, stranger, [await picture('p07')])).toMatchObject({
      code: 'challenge.unknown',
    });
    expect(await captures(session, 'p07', { challengeId: stranger })).toMatchObject({
      code: 'challenge.unknown',
    });
    const frames = Array.from({ length: 12 }, (_, i) => performs('p07', [], i));
    await sendsAll(
      session,
      id,
      (await Promise.all(frames)).map((list) => list[0] as Uint8Array),
    );
    expect(await sends(session, id, [await picture('p07')], 0)).toMatchObject({ code: 'frames.id-reused' });
    expect(await sends(session, id, [Buffer.from('bukan foto')], 20)).toMatchObject({
      code: 'frames.unreadable',
    });
    const face = await untilJudged(session, 'p07', { challengeId: id });
    expect(face.attempts[0]).toMatchObject({ band: 'challenge-failed' });
    expect(await captures(session, 'p07', { challengeId: id })).toMatchObject({ code: 'challenge.unknown' });
  }, 60_000);
});

test('a face without movements matches only by a person’s decision, with the reason on the record', async () => {
  const session = await atFace('hadi');
  const face = await untilJudged(session, 'p04', { without: 'cannot-move' });
  expect(face).toMatchObject({
    verifiedBy: null,
    attempts: [{ band: 'undecided', without: 'cannot-move', reasons: ['challenge.without'] }],
  });
  expect(nextRung((await session.view()).state)).toMatchObject({ rung: 'attestation' });
}, 60_000);
