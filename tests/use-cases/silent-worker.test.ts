import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { faceRecordOf } from '@/lib/domain/sessions/face-record';
import { nextRung } from '@/lib/domain/sessions/ladder';
import { SILENT_AFTER_SECONDS } from '@/lib/domain/sessions/silent-machine';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { type Counter, db, openCounter, type StaffAtWork } from '../support/counter';
import { freshPicture } from '../support/fresh-picture';
import { untilReview, witnessOf } from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
}, 120_000);
afterEach(() => vi.useRealTimers());
afterAll(() => counter?.close());

test('while no worker runs a picture keeps nobody from the witnessed check, costs nothing, and is judged when one is back', async () => {
  const { runWorker } = await import('@/lib/server/jobs/run-worker');
  const before = await runWorker();
  const { session } = await untilReview(counter, 'wati', rudi);
  await session.confirmsProfile();
  await before.stop();

  const captureId = uuidv7(Date.now());
  const bytes = await freshPicture(await readFile('lib/sandbox/faces/faces/p01/selfie-1.jpg'));
  const kept = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: rudi.staff });
  if (!kept.ok) throw new Error(kept.code);
  await session.does('capture-face', { captureId, digest: kept.value });
  const asked = await witnessOf(session);
  expect(nextRung((await session.view()).state)).toBeNull();
  expect(await session.send('ask-witness', asked)).toMatchObject({ code: 'face.capture-pending' });

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + SILENT_AFTER_SECONDS * 1_000 });
  expect(nextRung((await session.view()).state)).toEqual({ rung: 'witness', because: 'machine-silent' });
  const { state } = await session.does('ask-witness', asked);
  expect(state.cases).toMatchObject([{ kind: 'face', decision: null }]);
  expect(state.waitedFor).toEqual({ [captureId]: 'face-engine' });
  expect(faceRecordOf(state)).toMatchObject({ failuresLeft: 3, attemptsLeft: 12 });
  const { rows } = await db().query(
    'select type from events where stream_id = $1 order by version desc limit 4',
    [session.id],
  );
  expect(rows.map(({ type }) => type)).toEqual([
    'session.case-opened',
    'session.identity-compared',
    'session.rung-offered',
    'session.gateway-waited-for',
  ]);
  vi.useRealTimers();

  const after = await runWorker();
  try {
    const view = await session.until(({ state: { face } }) => face.verifiedBy !== null, 'the verdict');
    expect(view.state.face.verifiedBy).toBe('match');
    expect(view.state.cases).not.toContainEqual(expect.objectContaining({ decision: null }));
  } finally {
    await after.stop();
  }
}, 120_000);
