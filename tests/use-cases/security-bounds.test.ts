import { afterAll, beforeAll, expect, test } from 'vitest';
import { atMost } from '@/lib/domain/values/at-most';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { staffOfSession } from '@/lib/server/staff/current-staff';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const picture = (mark: number) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(200, mark)]);

const opened = async () => {
  const session = new SessionAtWork(rudi);
  await session.does('open-session', { reasonHere: 'no-phone' });
  return session.id;
};

const stage = (sessionId: string, mark: number, captureId = uuidv7(Date.now())) =>
  acceptCapture({ sessionId, captureId, bytes: picture(mark), staff: rudi.staff });

test('a session stages a bounded number of pictures, and one sent again is not one more', async () => {
  const session = await opened();
  const last = uuidv7(Date.now());
  for (let count = 1; count < 60; count += 1) expect(await stage(session, count)).toMatchObject({ ok: true });
  expect(await stage(session, 60, last)).toMatchObject({ ok: true });
  expect(await stage(session, 61)).toMatchObject({ ok: false, code: 'picture.too-many' });
  expect(await stage(session, 60, last)).toMatchObject({ ok: true });
  expect(await stage(await opened(), 1)).toMatchObject({ ok: true });
});

test('the id of a picture of another session tells nothing, also with the very picture', async () => {
  const id = uuidv7(Date.now());
  const first = await opened();
  expect(await stage(first, 1, id)).toMatchObject({ ok: true });
  const second = await opened();
  for (const mark of [1, 2])
    expect(await stage(second, mark, id)).toMatchObject({ ok: false, code: 'picture.id-reused' });
  const { rows } = await db().query('select session_id from evidence where id = $1', [id]);
  expect(rows).toEqual([{ session_id: first }]);
});

test('a page that asks by itself does not hold the staff session open; a person does', async () => {
  const { sessionId } = rudi.staff;
  const seen = async () => {
    const { rows } = await db().query<{ minutes: number }>(
      'select round(extract(epoch from now() - last_seen_at) / 60)::int as minutes from staff_sessions where id = $1',
      [sessionId],
    );
    return rows[0]?.minutes;
  };
  await db().query(`update staff_sessions set last_seen_at = now() - interval '10 minutes' where id = $1`, [
    sessionId,
  ]);
  expect(await staffOfSession(sessionId, { unattended: true })).toMatchObject({ username: 'rudi' });
  expect(await seen()).toBe(10);
  expect(await staffOfSession(sessionId)).toMatchObject({ username: 'rudi' });
  expect(await seen()).toBe(0);
});

test('at most so many run at once for one key, and whoever leaves twice frees one place', () => {
  const enter = atMost(2);
  const first = enter('rudi');
  const second = enter('rudi');
  expect(enter('rudi')).toBeNull();
  expect(enter('maya')).not.toBeNull();
  first?.();
  first?.();
  expect(enter('rudi')).not.toBeNull();
  expect(enter('rudi')).toBeNull();
  second?.();
  expect(enter('rudi')).not.toBeNull();
});
