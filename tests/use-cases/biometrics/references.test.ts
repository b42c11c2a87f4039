import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cosine } from '@/lib/domain/faces/similarity';
import { TEMPLATE_TEXTS } from '@/lib/domain/sessions/template-text';
import type { Face } from '@/lib/sandbox/personas';
import { inTransaction } from '@/lib/server/database/connection';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { keepTemplate, templatesOf } from '@/lib/server/participants/face-templates';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { acceptFrames } from '@/lib/server/sessions/challenge-frames';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  SessionAtWork,
  type StaffAtWork,
} from '../../support/counter';
import { freshPicture } from '../../support/fresh-picture';
import { performs } from '../../support/performed-face';

process.env.FACE_CHALLENGE = 'offered';
let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const { version: textVersion, hash: textHash } = TEMPLATE_TEXTS.id;

const embeddingOf = async (picture: Uint8Array): Promise<Float32Array> => {
  const engine = await sharedFaceEngine();
  const answer = await engine.analyse(picture, { want: 'full' });
  if (answer.kind !== 'answered' || !answer.value.embedding) throw new Error('no face was read');
  return answer.value.embedding;
};

const selfie = (face: Face) => readFile(`lib/sandbox/faces/faces/${face}/selfie-2.jpg`);

/** A face kept at an earlier visit, so many years ago. */
const kept = async (personId: string, face: Face, years: number): Promise<Float32Array> => {
  const picture = await selfie(face);
  const embedding = await embeddingOf(picture);
  await inTransaction((tx) => keepTemplate(tx, personId, { embedding, picture, textVersion }));
  await db().query(
    `update face_templates set enrolled_at = enrolled_at - make_interval(years => $2)
      where id = (select id from face_templates where person_id = $1 order by enrolled_at desc limit 1)`,
    [personId, years],
  );
  return embedding;
};

const atFace = async (key: 'wati' | 'joko', remembered: boolean) => {
  const persona = counter.persona(key);
  const session = new SessionAtWork(rudi);
  await session.identifies(persona);
  if (remembered) {
    await session.does('hand-over-screen', { to: 'participant' });
    await session.does('allow-template', { language: 'id', textVersion, textHash });
    await session.takesScreenBack();
  }
  await session.consents();
  await session.updatesData(persona);
  await session.confirmsProfile();
  return { session, persona };
};

const showsPicture = async (session: SessionAtWork, bytes: Uint8Array, how: object) => {
  const captureId = uuidv7(Date.now());
  const staged = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: rudi.staff });
  if (!staged.ok) throw new Error(staged.code);
  await session.does('capture-face', { captureId, digest: staged.value, ...how });
  const { state } = await session.until(
    ({ state: { face } }) => face.attempts.every(({ band }) => band !== null),
    'the face verdict',
  );
  return state.face;
};

test('faces of several visits are one reference, an old one lighter: none of them alone lets anybody in', async () => {
  const { session, persona } = await atFace('joko', false);
  const personId = demoPersonId(persona);
  const own = await kept(personId, 'p02', 0);
  const other = await kept(personId, 'p09', 6);
  const bytes = await freshPicture(await readFile('lib/sandbox/faces/faces/p02/selfie-1.jpg'));
  await showsPicture(session, bytes, {});
  const { rows } = await db().query<{ clear: { templateSimilarity: number } }>(
    `select clear from events where stream_id = $1 and type = 'session.face-judged'`,
    [session.id],
  );
  const seen = await embeddingOf(bytes);
  // Half of the weight after six years: the mean points to 1 part of the one and half a part of the other.
  const both = own.map((value, i) => value + (other[i] as number) / 2);
  const expected = cosine(both, seen);
  expect(rows[0]?.clear.templateSimilarity).toBeCloseTo(expected, 3);
  expect(cosine(own, seen) - expected).toBeGreaterThan(0.02);
}, 120_000);

test('what is kept of a face is of the picture and of the frontal frames of the movements that came with it', async () => {
  const { session, persona } = await atFace('wati', true);
  const { challenge } = (await session.does('draw-challenge', {})).state.face;
  if (!challenge) throw new Error('nothing was drawn');
  const frames = await performs('p01', challenge.targets, 1);
  for (let first = 0; first < frames.length; first += 8) {
    const some = Buffer.concat(frames.slice(first, first + 8));
    const address = { sessionId: session.id, challengeId: challenge.id, first, bytes: some };
    await acceptFrames({ ...address, staff: rudi.staff, engine: sharedFaceEngine });
  }
  const bytes = await freshPicture(await readFile('lib/sandbox/faces/faces/p01/selfie-2.jpg'));
  expect(await showsPicture(session, bytes, { challengeId: challenge.id })).toMatchObject({
    verifiedBy: 'match',
  });
  await session.describesClaim(persona);
  await session.confirmsAndSubmits();
  const personId = demoPersonId(persona);
  for (let tries = 0; tries < 200 && (await templatesOf(personId)).length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const [template] = await templatesOf(personId);
  if (!template) throw new Error('nothing was kept');
  const picture = await embeddingOf(bytes);
  const frontal = await embeddingOf(frames[0] as Uint8Array);
  expect(template.ageYears).toBeLessThan(0.001);
  expect(cosine(template.embedding, frontal)).toBeGreaterThan(cosine(picture, frontal) + 0.01);
  expect(cosine(template.embedding, picture)).toBeGreaterThan(0.9);
}, 120_000);
