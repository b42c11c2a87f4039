import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faceRecordOf } from '@/lib/domain/sessions/face-record';
import { nextRung } from '@/lib/domain/sessions/ladder';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { type Counter, openCounter, type StaffAtWork } from '../../support/counter';
import { freshPicture } from '../../support/fresh-picture';
import { untilReview } from '../../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
let empty: string;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
  empty = await mkdtemp(join(tmpdir(), 'dampingi-no-models-'));
}, 120_000);
afterAll(async () => {
  await counter?.close();
  await rm(empty, { recursive: true, force: true });
});

test('an engine that cannot start costs no attempt, a person can be asked at once, and its verdict comes later', async () => {
  const { session } = await untilReview(counter, 'wati', rudi);
  await session.confirmsProfile();
  const { MODELS_DIR: models } = process.env;
  process.env.MODELS_DIR = empty;
  try {
    const captureId = uuidv7(Date.now());
    const bytes = await freshPicture(await readFile('lib/sandbox/faces/faces/p01/selfie-1.jpg'));
    const kept = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: rudi.staff });
    if (!kept.ok) throw new Error(kept.code);
    await session.does('capture-face', { captureId, digest: kept.value });
    const { state } = await session.until((view) => captureId in view.state.waitedFor, 'the silence');
    expect(state.waitedFor[captureId]).toBe('face-engine');
    expect(nextRung(state)).toEqual({ rung: 'witness', because: 'machine-silent' });
    expect(faceRecordOf(state)).toMatchObject({ failuresLeft: 3, attemptsLeft: 12 });
  } finally {
    process.env.MODELS_DIR = models;
  }
  const { state } = await session.until(({ state: { face } }) => face.verifiedBy !== null, 'the verdict');
  expect(state.face).toMatchObject({ verifiedBy: 'match', standing: { failuresLeft: 3, attemptsLeft: 12 } });
}, 120_000);
