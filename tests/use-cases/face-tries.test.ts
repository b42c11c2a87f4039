import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attemptLimitsOn } from '@/lib/domain/faces/attempt-policy';
import { faceRecordOf } from '@/lib/domain/sessions/face-record';
import { nextRung } from '@/lib/domain/sessions/ladder';
import type { PersonaKey } from '@/lib/sandbox/personas';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { type Counter, db, openCounter, type SessionAtWork, type StaffAtWork } from '../support/counter';
import { freshPicture } from '../support/fresh-picture';
import { decides, untilReview, witnessOf } from '../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let lestari: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
  lestari = await counter.staff('lestari');
}, 120_000);
afterAll(() => counter?.close());

const atFace = async (key: PersonaKey, by = rudi): Promise<SessionAtWork> => {
  const { session } = await untilReview(counter, key, by);
  await session.confirmsProfile();
  return session;
};

/** Nobody has touched it for a fortnight: its person may be served in another session. */
const forgotten = (session: SessionAtWork) =>
  db().query(`update session_board set since = now() - interval '15 days' where session_id = $1`, [
    session.id,
  ]);

const leaves = (session: SessionAtWork) => session.does('end-session', { why: 'participant-left' });

/** Stages a picture of somebody and names it, without waiting for the verdict. */
const captures = async (session: SessionAtWork, by = rudi) => {
  const captureId = uuidv7(Date.now());
  const bytes = await freshPicture(await readFile('lib/sandbox/faces/faces/p08/selfie-1.jpg'));
  const staged = await acceptCapture({ sessionId: session.id, captureId, bytes, staff: by.staff });
  if (!staged.ok) throw new Error(`picture refused: ${staged.code}`);
  return session.send('capture-face', { captureId, digest: staged.value });
};

test('a new session brings no new tries: what was failed before is counted, said, and leads to the witness', async () => {
  const first = await atFace('wati');
  await first.showsFace('p08');
  await first.showsFace('p08');
  await leaves(first);

  const second = await atFace('wati', maya);
  expect(faceRecordOf((await second.view()).state).failuresLeft).toBe(3);
  const drawn = await second.does('draw-challenge', {});
  expect(drawn.state.face).toMatchObject({ failuresElsewhere: 2, challenge: { targets: expect.anything() } });
  expect(faceRecordOf(drawn.state)).toMatchObject({ failuresLeft: 1, mostFailures: 3 });
  const { state } = await second.showsFace('p08');
  expect(faceRecordOf(state).failuresLeft).toBe(0);
  expect(nextRung(state)).toEqual({ rung: 'witness', because: 'failures-elsewhere' });
  await leaves(second);

  const third = await atFace('wati');
  const spent = await third.does('draw-challenge', {});
  expect(spent.state.face).toMatchObject({ challenge: null, draws: 0, failuresElsewhere: 3 });
  expect(nextRung(spent.state)).toEqual({ rung: 'witness', because: 'failures-elsewhere' });
  expect(await captures(third)).toMatchObject({ code: 'face.attempts-spent' });
  const { rows } = await db().query<{ clear: object }>(
    `select clear from events where stream_id = $1 and type = 'session.rung-offered'`,
    [third.id],
  );
  expect(rows).toMatchObject([{ clear: { rung: 'witness', because: 'failures-elsewhere', attempt: 0 } }]);

  await third.does('ask-witness', await witnessOf(third));
  expect(await decides(third, lestari, 'accept')).toMatchObject({ accepted: true });
  expect((await third.view()).state.face.verifiedBy).toBe('supervisor');
  await leaves(third);
  const fourth = await atFace('wati');
  expect(faceRecordOf((await fourth.does('draw-challenge', {})).state).failuresLeft).toBe(3);
  await leaves(fourth);
});

test('a picture without movements meets the same count, and the window ends it', async () => {
  const first = await atFace('ningsih');
  for (let tries = 0; tries < 3; tries += 1) await first.showsFace('p08');
  await leaves(first);
  const { windowHours } = attemptLimitsOn('2026-11-27');
  const past = (hours: number) =>
    db().query('update face_tries set taken_at = now() - make_interval(hours => $2) where session_id = $1', [
      first.id,
      hours,
    ]);
  await past(windowHours - 1);
  const second = await atFace('ningsih');
  expect(await captures(second)).toMatchObject({ accepted: true });
  const { state } = await second.view();
  expect(state.face.attempts).toEqual([]);
  expect(nextRung(state)).toEqual({ rung: 'witness', because: 'failures-elsewhere' });
  await leaves(second);
  await past(windowHours + 1);
  const third = await atFace('ningsih');
  const { state: after } = await third.showsFace('p08');
  expect(faceRecordOf(after).failuresLeft).toBe(2);
  await leaves(third);
});

test('two devices at once: one picture is with the machine, the other waits and then knows its verdict', async () => {
  const one = await atFace('dewi');
  await forgotten(one);
  const other = await atFace('dewi', maya);
  await counter.fault({ target: 'registry.face', kind: 'down', times: null });
  const both = await Promise.all([captures(one), captures(other, maya)]);
  expect(both.filter(({ accepted }) => accepted)).toHaveLength(1);
  expect(both.find(({ accepted }) => !accepted)).toMatchObject({ code: 'face.pending-elsewhere' });
  await fetch(`${counter.sandboxUrl}/sandbox/faults`, { method: 'DELETE' });
  const [judged, waited] = both[0]?.accepted ? [one, other] : [other, one];
  await judged.until(({ state }) => state.face.attempts.every(({ band }) => band !== null), 'the verdict');
  const { state } = await waited.does('draw-challenge', {});
  expect(state.face.failuresElsewhere).toBe(1);
  for (const session of [one, other]) await leaves(session);
});

test('bad light follows nobody to another session', async () => {
  const dark = await sharp(await readFile('lib/sandbox/faces/faces/p03/selfie-1.jpg'))
    .linear(0.12)
    .jpeg()
    .toBuffer();
  const first = await atFace('bambang');
  const { state } = await first.showsPicture(dark);
  expect(state.face.attempts).toMatchObject([{ band: 'bad-picture', cause: 'light' }]);
  await leaves(first);
  const second = await atFace('bambang');
  expect((await second.does('draw-challenge', {})).state.face.failuresElsewhere).toBe(0);
  await leaves(second);
});

test('nothing in the count tells who it is about', async () => {
  const { rows } = await db().query('select * from face_tries');
  const { nik, name } = counter.persona('dewi');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(nik);
  expect(JSON.stringify(rows)).not.toContain(name);
});
