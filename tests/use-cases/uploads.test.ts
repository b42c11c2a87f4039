import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBytes } from '@/lib/server/platform/http/read-json';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

const opened = async () => {
  const session = new SessionAtWork(rudi);
  await session.does('open-session', { reasonHere: 'weak-signal' });
  return session;
};

describe('an upload', () => {
  const jpeg = (fill: number) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(500, fill)]);
  const BAD = [
    ['text', Buffer.from('bukan foto')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(500)])],
    ['a page', Buffer.from(`<html>${'x'.repeat(500)}</html>`)],
  ] as const;

  test.each(BAD)('of %s is refused and not kept', async (_name, bytes) => {
    const session = await opened();
    const given = { sessionId: session.id, captureId: uuidv7(Date.now()), bytes, staff: rudi.staff };
    expect(await acceptCapture(given)).toMatchObject({ ok: false, code: 'picture.unreadable' });
    const { rows } = await db().query('select from evidence where session_id = $1', [session.id]);
    expect(rows).toEqual([]);
  });

  test('is read no further than its limit, whatever its length header says', async () => {
    const upload = (size: number) =>
      new Request('http://localhost/', {
        method: 'POST',
        body: new Uint8Array(size),
        headers: { 'content-length': '10' },
      });
    expect(await readBytes(upload(3_000_001), 3_000_000)).toBeUndefined();
    expect((await readBytes(upload(3_000_000), 3_000_000))?.byteLength).toBe(3_000_000);
  });

  test('comes twice and is kept once; another picture under its id is refused', async () => {
    const session = await opened();
    const given = { sessionId: session.id, captureId: uuidv7(Date.now()), staff: rudi.staff };
    const first = await acceptCapture({ ...given, bytes: jpeg(1) });
    expect(await acceptCapture({ ...given, bytes: jpeg(1) })).toEqual(first);
    expect(await acceptCapture({ ...given, bytes: jpeg(2) })).toMatchObject({
      ok: false,
      code: 'picture.id-reused',
    });
  });

  test('of a picture that a camera never made is judged unreadable and not held against the participant', async () => {
    const session = new SessionAtWork(rudi);
    const ningsih = counter.persona('ningsih');
    await session.identifies(ningsih);
    await session.consents();
    await session.updatesData(ningsih);
    await session.confirmsProfile();
    const { state } = await session.showsPicture(jpeg(3));
    expect(state.face.attempts).toEqual([expect.objectContaining({ band: 'bad-picture', cause: 'camera' })]);
    expect(state.face.verifiedBy).toBeNull();
  });
});
