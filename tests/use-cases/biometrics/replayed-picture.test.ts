import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attemptLimitsOn } from '@/lib/domain/faces/attempt-policy';
import { retentionOn } from '@/lib/domain/faces/trace-retention';
import { faceRecordOf } from '@/lib/domain/sessions/face-record';
import { nextRung } from '@/lib/domain/sessions/ladder';
import type { PersonaKey } from '@/lib/sandbox/personas';
import { forgetTraces } from '@/lib/server/jobs/forget-traces';
import { type Counter, db, openCounter, type StaffAtWork } from '../../support/counter';
import { freshPicture } from '../../support/fresh-picture';
import { untilReview } from '../../support/persona-steps';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const atFace = async (key: PersonaKey) => {
  const { session } = await untilReview(counter, key, rudi);
  await session.confirmsProfile();
  return session;
};
const selfie = async () => freshPicture(await readFile('lib/sandbox/faces/faces/p01/selfie-1.jpg'));

test('a picture that was taken before is refused, also encoded anew, compared with nobody and on the record', async () => {
  const first = await atFace('wati');
  const picture = await selfie();
  expect((await first.showsPicture(picture)).state.face.verifiedBy).toBe('match');
  await first.does('end-session', { why: 'other' });

  const again = await atFace('wati');
  await again.showsPicture(picture);
  const encodedAnew = await sharp(picture).jpeg({ quality: 88 }).toBuffer();
  const { state } = await again.showsPicture(encodedAnew);
  const replayed = { band: 'replayed', cause: 'camera', reasons: ['picture.replayed'] };
  expect(state.face).toMatchObject({ verifiedBy: null, attempts: [replayed, replayed] });
  // Nobody gained a guess at the person’s cost; the cap of all attempts went down.
  expect(faceRecordOf(state)).toMatchObject({ failuresLeft: 3, attemptsLeft: 10 });
  expect(nextRung(state)).toMatchObject({ rung: 'other-light' });
  const { rows } = await db().query<{ clear: object }>(
    `select clear from events where stream_id = $1 and type = 'session.face-judged' order by seq`,
    [again.id],
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]?.clear).toMatchObject({ ...replayed, registrySimilarity: null, templateSimilarity: null });
  // The same person, a little later and not from a file, is who he is.
  expect((await again.showsPicture(await selfie())).state.face.verifiedBy).toBe('match');
}, 120_000);

test('traces go when their time is over, and not before', async () => {
  const traces = async () =>
    (await db().query<{ kept: number }>('select count(*)::int as kept from face_traces')).rows[0]?.kept ?? 0;
  await db().query(
    `insert into face_traces (capture_id, place, sha256, seen_at) values
       (gen_random_uuid(), 0, '\\x01', '2026-01-01T00:00:00Z'), (gen_random_uuid(), 0, '\\x02', '2026-01-03T00:00:00Z')`,
  );
  const before = await traces();
  const { days } = retentionOn('2026-11-26');
  await forgetTraces(new Date(Date.parse('2026-01-02T00:00:00Z') + days * 86_400_000));
  expect(await traces()).toBe(before - 1);
}, 30_000);

test('frames of movements and counted tries go when theirs is over, and not before', async () => {
  const now = new Date();
  const { frameDays } = retentionOn('2026-11-26');
  const { windowHours } = attemptLimitsOn('2026-11-26');
  const [young, old] = [crypto.randomUUID(), crypto.randomUUID()];
  for (const [id, hours] of [
    [young, -1],
    [old, 1],
  ] as const) {
    await db().query(
      `insert into challenge_frames (challenge_id, first, session_id, frames, digest, sealed, received_at)
       values ($1, 0, $1, 1, '', '', $2::timestamptz - make_interval(hours => $3))`,
      [id, now, frameDays * 24 + hours],
    );
    await db().query(
      `insert into face_tries (capture_id, person_key, session_id, taken_at)
       values ($1, 'nobody', $1, $2::timestamptz - make_interval(hours => $3))`,
      [id, now, windowHours + hours],
    );
  }
  await forgetTraces(now);
  const left = async (table: string, column: string) =>
    (
      await db().query<{ id: string }>(`select ${column} as id from ${table} where ${column} in ($1, $2)`, [
        young,
        old,
      ])
    ).rows;
  expect(await left('challenge_frames', 'challenge_id')).toEqual([{ id: young }]);
  expect(await left('face_tries', 'capture_id')).toEqual([{ id: young }]);
}, 30_000);
