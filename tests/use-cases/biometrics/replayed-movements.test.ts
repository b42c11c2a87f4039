import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { acceptFrames } from '@/lib/server/sessions/challenge-frames';
import { type Counter, db, openCounter, type SessionAtWork, type StaffAtWork } from '../../support/counter';
import { freshPicture } from '../../support/fresh-picture';
import { performs } from '../../support/performed-face';
import { untilReview } from '../../support/persona-steps';

/** The draw that whoever holds a recording waits for: the very movements of the recording. */
vi.mock('@/lib/domain/faces/choose-targets', () => ({ chooseTargets: () => ['left', 'right'] }));
process.env.FACE_CHALLENGE = 'required';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

/** Wati's face step with these frames and a picture of this moment. */
const shows = async (frames: readonly Uint8Array[]) => {
  const { session } = await untilReview(counter, 'wati', rudi);
  await session.confirmsProfile();
  const { challenge } = (await session.does('draw-challenge', {})).state.face;
  if (!challenge) throw new Error('nothing was drawn');
  for (let first = 0; first < frames.length; first += 8) {
    const sent = await acceptFrames({
      sessionId: session.id,
      challengeId: challenge.id,
      first,
      bytes: Buffer.concat(frames.slice(first, first + 8)),
      staff: rudi.staff,
      engine: sharedFaceEngine,
    });
    if (!sent.ok) throw new Error(sent.code);
  }
  const captureId = uuidv7(Date.now());
  const bytes = await freshPicture(await readFile('lib/sandbox/faces/faces/p01/selfie-1.jpg'));
  const kept = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: rudi.staff });
  if (!kept.ok) throw new Error(kept.code);
  await session.does('capture-face', { captureId, digest: kept.value, challengeId: challenge.id });
  const { state } = await session.until(
    ({ state: { face } }) => face.attempts.every(({ band }) => band !== null),
    'the face verdict',
  );
  return { session, face: state.face };
};

const ends = (session: SessionAtWork) => session.does('end-session', { why: 'other' });

const findingOf = async (session: SessionAtWork) => {
  const { rows } = await db().query<{ clear: { challenge: object } }>(
    `select clear from events where stream_id = $1 and type = 'session.face-judged'`,
    [session.id],
  );
  return rows[0]?.clear.challenge;
};

test('a recording of the very movements, of the very person, is refused in another session although nothing else speaks against it', async () => {
  const recording = await performs('p01', ['left', 'right'], 1);
  const first = await shows(recording);
  expect(first.face).toMatchObject({ verifiedBy: 'match' });
  await ends(first.session);

  const anew = await Promise.all(recording.map((frame) => sharp(frame).jpeg({ quality: 85 }).toBuffer()));
  for (const clip of [recording, anew]) {
    const again = await shows(clip);
    expect(again.face).toMatchObject({
      verifiedBy: null,
      attempts: [{ band: 'challenge-failed', reasons: ['challenge.replayed'] }],
    });
    expect(await findingOf(again.session)).toMatchObject({ verdict: 'refused', reasons: ['replayed'] });
    await ends(again.session);
  }

  const moved = await shows(await performs('p01', ['left', 'right'], 4));
  expect(moved.face).toMatchObject({ verifiedBy: 'match' });
}, 240_000);
