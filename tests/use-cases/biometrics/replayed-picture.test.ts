import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { traceDaysOn } from '@/lib/biometrics/trace-retention';
import { forgetTraces } from '@/lib/jobs/forget-traces';
import type { PersonaKey } from '@/lib/sandbox/personas';
import { standingOf } from '@/lib/sessions/face-standing';
import { nextRung } from '@/lib/sessions/ladder';
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
  expect(standingOf(state)).toMatchObject({ failuresLeft: 3, attemptsLeft: 10 });
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
  const days = traceDaysOn('2026-11-26');
  await forgetTraces(new Date(Date.parse('2026-01-02T00:00:00Z') + days * 86_400_000));
  expect(await traces()).toBe(before - 1);
}, 30_000);
