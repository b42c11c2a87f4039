import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normaliseCode } from '@/lib/domain/values/one-time-code';
import { clearHits } from '@/lib/server/database/rate-limit';
import { findOffered } from '@/lib/server/sessions/moving/find-offered';
import { offerMove } from '@/lib/server/sessions/moving/offer-move';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';
import { pinOf } from '../support/persona-steps';
import { enrolTestDevice } from '../support/test-device';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let eko: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
  eko = await counter.staff('eko');
}, 120_000);
afterAll(() => counter?.close());

const opened = async (by: StaffAtWork = rudi) => {
  const session = new SessionAtWork(by);
  await session.does('open-session', { reasonHere: 'weak-signal' });
  return session;
};

/** The code as the holder's device shows it. */
const shown = async ({ id }: SessionAtWork, by: StaffAtWork = rudi): Promise<string> => {
  const offer = await offerMove(id, by.staff);
  if (!offer.ok) throw new Error(`no code: ${offer.code}`);
  return offer.value.code;
};

const taken = async (session: SessionAtWork, by: StaffAtWork, code: string) =>
  session.send(
    'take-over-session',
    {
      why: 'device-trouble',
      fromDevice: rudi.device.id,
      pinProof: await pinOf(by, 'take-over', session.id),
      moveCode: normaliseCode(code),
    },
    by,
  );

const triesOf = (by: StaffAtWork) => clearHits(db(), `move-code:${by.staff.id}`);

describe('a session moves by a code', () => {
  test('the code leads to the session, and with the PIN it is taken over, on the record', async () => {
    const session = await opened();
    const code = await shown(session);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await findOffered(code.toLowerCase(), maya.staff)).toEqual({ ok: true, value: session.id });
    expect(await taken(session, maya, code)).toMatchObject({ accepted: true });
    const { rows } = await db().query(
      `select clear ->> 'through' as through from events where stream_id = $1 and type = 'session.taken-over'`,
      [session.id],
    );
    expect(rows).toEqual([{ through: 'code' }]);
    expect(await session.send('pause-session', { why: '' })).toMatchObject({
      code: 'session.held-by-colleague',
    });
    expect(await session.send('pause-session', { why: '' }, maya)).toMatchObject({ accepted: true });
  });

  test('nothing that is kept gives the code away', async () => {
    const code = normaliseCode(await shown(await opened()));
    const { rows } = await db().query<{ all: string }>(
      'select string_agg(m::text, $1) as all from move_codes m',
      [''],
    );
    expect(rows[0]?.all).not.toContain(code);
  });

  test('a code does without no PIN, and is not used up by a try without one', async () => {
    const session = await opened();
    const code = await shown(session);
    const bare = { why: 'other', fromDevice: rudi.device.id, moveCode: normaliseCode(code) } as const;
    expect(await session.send('take-over-session', bare, maya)).toMatchObject({ code: 'pin.take-over' });
    expect(await taken(session, maya, code)).toMatchObject({ accepted: true });
  });

  test('a newer code, ten minutes, another session: each makes a code void', async () => {
    const session = await opened();
    const other = await opened();
    const older = await shown(session);
    const code = await shown(session);
    expect(await findOffered(older, maya.staff)).toEqual({ ok: false, code: 'move-code.refused' });
    expect(await taken(session, maya, older)).toMatchObject({ code: 'move-code.refused' });
    expect(await taken(session, maya, await shown(other))).toMatchObject({ code: 'move-code.refused' });
    await db().query(`update move_codes set expires_at = now() - interval '1 second' where session_id = $1`, [
      session.id,
    ]);
    expect(await findOffered(code, maya.staff)).toEqual({ ok: false, code: 'move-code.refused' });
    expect(await taken(session, maya, code)).toMatchObject({ code: 'move-code.refused' });
    await triesOf(maya);
  });

  test('of two tablets that read one code, exactly one takes the session', async () => {
    const session = await opened();
    const own = { staff: rudi.staff, device: await enrolTestDevice(rudi.staff, 'Tablet kedua') };
    const code = await shown(session);
    const both = await Promise.all([maya, own].map((by) => taken(session, by, code)));
    expect(both.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(await findOffered(code, maya.staff)).toEqual({ ok: false, code: 'move-code.refused' });
    await triesOf(maya);
  });

  test('only the holder is given a code, and another branch finds nothing by it', async () => {
    const session = await opened();
    for (const by of [maya, eko])
      expect(await offerMove(session.id, by.staff)).toEqual({ ok: false, code: 'session.held-by-colleague' });
    const code = await shown(session);
    expect(await findOffered(code, eko.staff)).toEqual({ ok: false, code: 'move-code.refused' });
  });

  test('five wrong codes, and even the right one is not looked up for a while', async () => {
    const code = await shown(await opened());
    await triesOf(maya);
    for (let guess = 0; guess < 5; guess += 1)
      expect(await findOffered(`0000-000${guess}`, maya.staff)).toEqual({
        ok: false,
        code: 'move-code.refused',
      });
    expect(await findOffered(code, maya.staff)).toEqual({ ok: false, code: 'move-code.too-many' });
  });
});
