import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inTransaction } from '@/lib/server/database/connection';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { keepTemplate } from '@/lib/server/participants/face-templates';
import { env } from '@/lib/server/platform/env';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { acceptFrames } from '@/lib/server/sessions/challenge-frames';
import { forgetClaims } from '../support/claims-at-work';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  type SessionAtWork,
  type StaffAtWork,
} from '../support/counter';
import { freshPicture } from '../support/fresh-picture';
import { performs } from '../support/performed-face';
import { decides, pinOf, untilReview } from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
let lestari: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  [rudi, lestari] = [await counter.staff('rudi'), await counter.staff('lestari')];
  Object.assign(env(), { FACE_CHALLENGE: 'required' });
}, 180_000);
afterAll(() => counter?.close());
beforeEach(async () => {
  await forgetClaims();
  await db().query('delete from face_tries');
});

const FACES = 'lib/sandbox/faces/faces';
/** What an officer can have of Wati without Wati: the registry's own picture. */
const ofRegistry = () => readFile(`${FACES}/p01/id.jpg`);

const atFace = async () => {
  const { session, persona } = await untilReview(counter, 'wati', rudi);
  await session.confirmsProfile();
  return { session, persona };
};

const upload = async (session: SessionAtWork, bytes: Uint8Array) => {
  const captureId = uuidv7(Date.now());
  const accepted = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: rudi.staff });
  if (!accepted.ok) throw new Error(accepted.code);
  return { captureId, digest: accepted.value };
};

const judged = (session: SessionAtWork) =>
  session.until(({ state }) => state.face.attempts.every(({ band }) => band !== null), 'the verdict');

const wasPaid = async (session: SessionAtWork) =>
  (await db().query('select from claims where session_id = $1', [session.id])).rowCount !== 0;

/** Everything that the officer alone can still try after an undecided face. */
const triesAlone = async (session: SessionAtWork) => {
  const { state } = await session.view();
  const captureId = state.face.attempts.at(-1)?.captureId ?? '';
  const pinProof = await pinOf(rudi, 'attest-face', captureId);
  await session.does('attest-face', { captureId, compared: 'ktp-card', pinProof });
  const after = await session.view();
  expect(after.state.face.verifiedBy).toBeNull();
  expect(await decides(session, rudi, 'accept')).toMatchObject({ code: 'case.supervisor-only' });
  expect(await session.send('describe-claim', { reason: 'retired', letterOn: null })).toMatchObject({
    code: 'session.step-out-of-order',
  });
  expect(await wasPaid(session)).toBe(false);
};

test('the registry’s picture, uploaded without movements, is refused; with a reason it goes to a second person', async () => {
  const { session } = await atFace();
  const picture = await upload(session, await ofRegistry());
  expect(await session.send('capture-face', picture)).toMatchObject({ code: 'challenge.needed' });
  await session.does('capture-face', { ...picture, without: 'weak-line' });
  const { state } = await judged(session);
  expect(state.face.attempts.at(-1)).toMatchObject({ band: 'undecided', reasons: ['picture.of-record'] });
  await triesAlone(session);
  const asked = (await session.view()).state.cases.at(-1);
  const decision = { caseId: asked?.id ?? '', decision: 'accept', note: '' } as const;
  const proof = () => pinOf(lestari, 'witness-face', decision.caseId);
  // A picture that may have been brought along is no ground for a yes from a desk.
  const fromDesk = { ...decision, presence: 'from-desk', pinProof: await proof() } as const;
  expect(await session.send('decide-case', fromDesk, lestari)).toMatchObject({ code: 'case.look-in-person' });
  const seen = { ...decision, presence: 'at-counter', pinProof: await proof() } as const;
  expect(await session.send('decide-case', seen, lestari)).toMatchObject({ accepted: true });
  expect((await session.view()).state.face.verifiedBy).toBe('supervisor');
}, 180_000);

const COPIES: readonly (readonly [string, (of: Buffer) => Promise<Buffer>])[] = [
  ['cut and encoded anew', freshPicture],
  ['mirrored', (of) => sharp(of).flop().jpeg({ quality: 85 }).toBuffer()],
  ['darker', (of) => sharp(of).modulate({ brightness: 0.75 }).jpeg({ quality: 80 }).toBuffer()],
  [
    'filmed off a screen',
    (of) =>
      sharp(of).blur(0.8).modulate({ brightness: 1.1, saturation: 0.8 }).jpeg({ quality: 60 }).toBuffer(),
  ],
];

test.each(COPIES)(
  'a copy of it, %s, is nobody’s match, not even where a demo takes straight pictures',
  async (_, copied) => {
    Object.assign(env(), { FACE_CHALLENGE: 'offered' });
    const { session } = await atFace();
    await session.does('capture-face', await upload(session, await copied(await ofRegistry())));
    Object.assign(env(), { FACE_CHALLENGE: 'required' });
    const { state } = await judged(session);
    expect(state.face.attempts.at(-1)).toMatchObject({ band: 'undecided', reasons: ['picture.of-record'] });
    expect(state.face.verifiedBy).toBeNull();
  },
  90_000,
);

test('the picture that was kept of an earlier visit is no match either', async () => {
  const { session, persona } = await atFace();
  const kept = await readFile(`${FACES}/p01/selfie-2.jpg`);
  const seen = await (await sharedFaceEngine()).analyse(kept, { want: 'full' });
  if (seen.kind !== 'answered' || !seen.value.embedding) throw new Error('the picture could not be read');
  const { embedding } = seen.value;
  await inTransaction((tx) =>
    keepTemplate(tx, demoPersonId(persona), { embedding, picture: kept, textVersion: 'face-2026-11.id' }),
  );
  const picture = await upload(session, await freshPicture(kept));
  await session.does('capture-face', { ...picture, without: 'weak-line' });
  const { state } = await judged(session);
  expect(state.face.attempts.at(-1)).toMatchObject({ band: 'undecided', reasons: ['picture.of-record'] });
  await db().query('delete from face_templates where person_id = $1', [demoPersonId(persona)]);
}, 180_000);

/** Films what is held before the camera as the answer to movements that were drawn. */
const filmed = async (session: SessionAtWork, frames: readonly Uint8Array[]) => {
  const challengeId = (await session.view()).state.face.challenge?.id ?? '';
  for (let first = 0; first < frames.length; first += 8) {
    const bytes = Buffer.concat(frames.slice(first, first + 8));
    const kept = await acceptFrames({
      sessionId: session.id,
      challengeId,
      first,
      bytes,
      staff: rudi.staff,
      engine: sharedFaceEngine,
    });
    if (!kept.ok) throw new Error(kept.code);
  }
  return challengeId;
};

test('a still face does not answer movements, and what answers them is the person: the honest way stays as short as it was', async () => {
  const { session } = await atFace();
  await session.does('draw-challenge', {});
  const still = await Promise.all(
    Array.from({ length: 24 }, async () =>
      sharp(await freshPicture(await ofRegistry()))
        .resize(270, 360)
        .jpeg()
        .toBuffer(),
    ),
  );
  const challengeId = await filmed(session, still);
  await session.does('capture-face', {
    ...(await upload(session, await freshPicture(await ofRegistry()))),
    challengeId,
  });
  expect((await judged(session)).state.face.attempts.at(-1)).toMatchObject({ band: 'challenge-failed' });

  const drawn = await session.does('draw-challenge', {});
  const moved = await performs('p01', drawn.state.face.challenge?.targets ?? [], 7);
  const picture = await upload(session, await freshPicture(await readFile(`${FACES}/p01/selfie-1.jpg`)));
  await session.does('capture-face', { ...picture, challengeId: await filmed(session, moved) });
  const { state } = await judged(session);
  expect(state.face.attempts.at(-1)).toMatchObject({ band: 'match', reasons: [] });
  expect(state.face.verifiedBy).toBe('match');
}, 180_000);

test('the journal takes no attestation that settles a face, whatever the code lets through', async () => {
  const { rows } = await db().query<{ def: string }>(
    `select pg_get_constraintdef(oid) as def from pg_constraint where conname = 'attestation_settles_nothing'`,
  );
  expect(rows[0]?.def).toContain('settles');
  const forged = `insert into events select branch_id, 900000 + seq, stream_type, gen_random_uuid(), version, 'session.face-attested', 1,
      actor_kind, actor_id, device_id, command_id, committed_at, claimed_at, '{"settles":true}', sealed, prev_hash, hash from events limit 1`;
  await expect(db().query(forged)).rejects.toMatchObject({ constraint: 'attestation_settles_nothing' });
});
