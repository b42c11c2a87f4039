import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '@/lib/domain/documents/file-kind';
import {
  type Declared,
  LARGEST_PIECE,
  PIECE,
  pieceText,
  receiptText,
} from '@/lib/domain/documents/upload-terms';
import { sweepUploads } from '@/lib/server/jobs/sweep-uploads';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { takePiece } from '@/lib/server/sessions/uploads/take-piece';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';
import { paper } from '../support/papers';
import { declares, sendsPiece, sendsWhole } from '../support/sends-pieces';
import { enrolTestDevice } from '../support/test-device';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let sessionId: string;
let page: Buffer;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  [rudi, maya] = [await counter.staff('rudi'), await counter.staff('maya')];
  const session = new SessionAtWork(rudi);
  await session.does('open-session', { reasonHere: 'weak-signal' });
  sessionId = session.id;
  page = await paper();
}, 120_000);
afterAll(() => counter?.close());

const picture = (bytes = page): Declared => declares(sessionId, uuidv7(Date.now()), bytes);
const piece = (number: number, bytes = page) => bytes.subarray(number * PIECE, (number + 1) * PIECE);
const filesOf = async ({ uploadId }: Declared) => {
  const { rows } = await db().query<{ source_digest: Buffer }>(
    'select source_digest from document_files where id = $1',
    [uploadId],
  );
  return rows.map((row) => row.source_digest.toString('hex'));
};
const piecesOf = async ({ uploadId }: Declared) => {
  const { rows } = await db().query<{ start: number; sealed: Buffer }>(
    'select start, sealed from upload_pieces where upload_id = $1 order by start',
    [uploadId],
  );
  return rows;
};

describe('a picture in pieces', () => {
  test('is told its receipt for each, which the tablet reckons as well, and is kept once and whole', async () => {
    const declared = picture();
    const answers = await sendsWhole(rudi, declared, page);
    expect(answers.length).toBeGreaterThan(2);
    let receipt = '';
    for (const [number, answer] of answers.entries()) {
      const offset = Math.min((number + 1) * PIECE, page.length);
      const digest = sha256(piece(number)).toString('hex');
      receipt = sha256(receiptText(receipt, offset, digest)).toString('hex');
      expect(answer).toMatchObject({ ok: true, value: { offset, receipt } });
    }
    expect(answers.at(-1)).toMatchObject({ value: { file: { pages: 1 } } });
    expect(await filesOf(declared)).toEqual([declared.digest]);
    expect(await piecesOf(declared)).toEqual([]);
  });

  test('goes on where the server stands, and a piece whose answer was lost is taken once', async () => {
    const declared = picture();
    const first = await sendsPiece(rudi, declared, 0, piece(0));
    await sendsPiece(rudi, declared, PIECE, piece(1));
    expect(await sendsPiece(rudi, declared, PIECE, piece(1))).toMatchObject({ value: { offset: 2 * PIECE } });
    expect(await sendsPiece(rudi, declared, 0, piece(0))).toMatchObject({ value: { offset: 2 * PIECE } });
    expect(first).toMatchObject({ value: { offset: PIECE, file: null } });
    expect((await piecesOf(declared)).map(({ start }) => start)).toEqual([0, PIECE]);
    expect((await sendsWhole(rudi, declared, page, 2 * PIECE)).at(-1)).toMatchObject({
      value: { file: { pages: 1 } },
    });
  });

  test('whose last answer was lost hears it again, with the same receipt, as often as it asks', async () => {
    const declared = picture();
    const last = (await sendsWhole(rudi, declared, page)).at(-1);
    const again = await sendsPiece(rudi, declared, page.length, Buffer.alloc(0));
    expect(again).toEqual(last);
    expect(await sendsPiece(rudi, declared, 0, piece(0))).toEqual(last);
    expect(await filesOf(declared)).toEqual([declared.digest]);
  });

  test('whose last piece comes twice at once is kept once', async () => {
    const declared = picture();
    const from = Math.floor((page.length - 1) / PIECE) * PIECE;
    for (let at = 0; at < from; at += PIECE)
      await sendsPiece(rudi, declared, at, page.subarray(at, at + PIECE));
    const both = await Promise.all([0, 1].map(() => sendsPiece(rudi, declared, from, page.subarray(from))));
    for (const answer of both) expect(answer).toMatchObject({ ok: true, value: { file: { pages: 1 } } });
    expect(await filesOf(declared)).toEqual([declared.digest]);
  });

  test('lies sealed until it is whole', async () => {
    const declared = picture();
    await sendsPiece(rudi, declared, 0, piece(0));
    const [kept] = await piecesOf(declared);
    expect(kept?.sealed.includes(piece(0).subarray(1_000, 1_032))).toBe(false);
  });

  test('that nobody finished is swept after a day, and begins anew', async () => {
    const declared = picture();
    await sendsPiece(rudi, declared, 0, piece(0));
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    await sweepUploads(inHours(23));
    expect(await piecesOf(declared)).toHaveLength(1);
    await sweepUploads(inHours(25));
    expect(await piecesOf(declared)).toEqual([]);
    expect(await sendsPiece(rudi, declared, PIECE, piece(1))).toMatchObject({
      code: 'upload.offset',
      detail: { offset: 0, receipt: '' },
    });
    expect((await sendsWhole(rudi, declared, page)).at(-1)).toMatchObject({ value: { file: { pages: 1 } } });
  });
});

describe('a piece is refused, and nothing that was received is lost,', () => {
  test('when it leaves a gap or its bytes have changed', async () => {
    const declared = picture();
    await sendsPiece(rudi, declared, 0, piece(0));
    expect(await sendsPiece(rudi, declared, 2 * PIECE, piece(2))).toMatchObject({
      code: 'upload.offset',
      detail: { offset: PIECE },
    });
    expect(await sendsPiece(rudi, declared, 0, piece(1))).toMatchObject({ code: 'upload.bytes-changed' });
    expect(await sendsWhole(rudi, declared, page, PIECE)).not.toContainEqual(
      expect.objectContaining({ ok: false }),
    );
    expect(await filesOf(declared)).toEqual([declared.digest]);
  });

  test('when the whole is another than the one declared, or another picture has its name', async () => {
    const declared = { ...picture(), digest: sha256('another').toString('hex') };
    expect((await sendsWhole(rudi, declared, page)).at(-1)).toMatchObject({ code: 'upload.hash-wrong' });
    expect([await filesOf(declared), await piecesOf(declared)]).toEqual([[], []]);
    const kept = picture();
    await sendsPiece(rudi, kept, 0, piece(0));
    const other = { ...kept, digest: declared.digest };
    expect(await sendsPiece(rudi, other, PIECE, piece(1))).toMatchObject({ code: 'document.id-reused' });
  });

  test('when what arrived whole is no picture: nothing of it stays', async () => {
    const bytes = Buffer.alloc(PIECE + 5_000, 'bukan foto');
    const declared = picture(bytes);
    expect((await sendsWhole(rudi, declared, bytes)).at(-1)).toMatchObject({ code: 'document.type' });
    expect([await filesOf(declared), await piecesOf(declared)]).toEqual([[], []]);
  });

  const zeros = (length: number) => Buffer.alloc(length);
  const MISSHAPEN = [
    ['is of a picture above 6 MB', { length: LARGEST_FILE + 1 }, 0, zeros(PIECE), 'document.too-large'],
    ['is larger than any piece', {}, 0, zeros(LARGEST_PIECE + 1), 'upload.piece-size'],
    ['is a crumb', {}, 0, zeros(100), 'upload.piece-size'],
    ['reaches beyond the end', { length: PIECE }, 10, zeros(PIECE), 'upload.piece-size'],
    ['begins before the beginning', {}, -1, zeros(PIECE), 'upload.malformed'],
    ['begins nowhere', {}, Number.NaN, zeros(PIECE), 'upload.malformed'],
    ['says no length', { length: Number.NaN }, 0, zeros(PIECE), 'upload.malformed'],
    ['says no digest', { digest: '' }, 0, zeros(PIECE), 'upload.malformed'],
    ['has no name', { uploadId: '../etc' }, 0, zeros(PIECE), 'upload.malformed'],
  ] as const;

  test.each(MISSHAPEN)('when it %s', async (_name, wrong, offset, bytes, code) => {
    const declared = { ...picture(), ...wrong };
    expect(await sendsPiece(rudi, declared, offset, bytes)).toMatchObject({ ok: false, code });
  });

  test('when too many pictures of the session are on their way already', async () => {
    const session = new SessionAtWork(maya);
    await session.does('open-session', { reasonHere: 'weak-signal' });
    const begins = () => sendsPiece(maya, { ...picture(), sessionId: session.id }, 0, piece(0));
    for (let number = 0; number < 10; number += 1) expect(await begins()).toMatchObject({ ok: true });
    expect(await begins()).toMatchObject({ code: 'document.too-many' });
  });
});

describe('only the officer who holds the session, on the device that holds it,', () => {
  test('sends its pictures: not another device, another officer, or whoever cannot sign', async () => {
    const declared = picture();
    await sendsPiece(rudi, declared, 0, piece(0));
    const elsewhere = { ...rudi, device: await enrolTestDevice(rudi.staff, 'Tablet lain') };
    const next = (by: StaffAtWork) => sendsPiece(by, declared, PIECE, piece(1));
    expect(await next(elsewhere)).toMatchObject({ code: 'upload.other-device' });
    expect(await next(maya)).toMatchObject({ code: 'session.unknown' });
    expect(await next({ ...maya, device: rudi.device })).toMatchObject({ code: 'session.unknown' });
    const signature = await rudi.device.signText(pieceText(declared, 0, sha256(piece(1)).toString('hex')));
    const sender = { staff: rudi.staff, deviceId: rudi.device.id, signature };
    expect(await takePiece({ declared, offset: PIECE, bytes: piece(1), sender })).toMatchObject({
      code: 'signature.invalid',
    });
    expect(await next(rudi)).toMatchObject({ ok: true });
  });

  test('until the device is revoked: its next piece is refused', async () => {
    const device = await enrolTestDevice(maya.staff, 'Tablet hilang');
    const stolen = { staff: maya.staff, device };
    const session = new SessionAtWork(stolen);
    await session.does('open-session', { reasonHere: 'weak-signal' });
    const declared = { ...picture(), sessionId: session.id };
    expect(await sendsPiece(stolen, declared, 0, piece(0))).toMatchObject({ ok: true });
    await db().query('update devices set revoked_at = now() where id = $1', [device.id]);
    expect(await sendsPiece(stolen, declared, PIECE, piece(1))).toMatchObject({ code: 'device.revoked' });
    expect(
      await sendsPiece({ ...maya, device: { ...device, id: 'x' } }, declared, 0, piece(0)),
    ).toMatchObject({ code: 'device.unknown' });
  });
});
