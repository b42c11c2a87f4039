import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { statedSize } from '@/lib/domain/documents/picture-size';
import { cleanImage } from '@/lib/server/sessions/documents/clean-image';
import { paper } from '../../support/papers';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ddd' } });

describe('the size that a picture states', () => {
  test.each([
    ['a JPEG', () => blank(1200, 900).jpeg().toBuffer(), [1200, 900]],
    ['a progressive JPEG', () => blank(1200, 900).jpeg({ progressive: true }).toBuffer(), [1200, 900]],
    ['a JPEG with a camera’s notes', () => paper({ width: 640, height: 800, exif: true }), [640, 800]],
    [
      'a JPEG that lies on its side',
      () => blank(1200, 900).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
      [1200, 900],
    ],
    ['a PNG', () => blank(1200, 900).png().toBuffer(), [1200, 900]],
    ['63 megapixels', () => blank(9000, 7000).jpeg({ quality: 60 }).toBuffer(), [9000, 7000]],
  ])('%s', async (_name, make, [width, height]) => {
    expect(statedSize((await make()).subarray(0, 512 * 1024))).toEqual({ width, height });
  });
  test.each([
    ['nothing', Buffer.alloc(0)],
    [
      'a beginning without a size',
      Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, ...Array<number>(40).fill(0)]),
    ],
    ['another kind of file', Buffer.alloc(100, 'x')],
    ['a JPEG that breaks off into zeros', Buffer.from([0xff, 0xd8, ...Array<number>(60).fill(0)])],
  ])('%s tells none', (_name, bytes) => {
    expect(statedSize(bytes)).toBeNull();
  });
});

describe('too many pixels', () => {
  test.each([
    [9000, 7000, 63],
    [12_000, 9000, 108],
  ])('%i × %i is told as its resolution', async (width, height, megapixels) => {
    const bytes = await blank(width, height).jpeg({ quality: 60 }).toBuffer();
    expect(await cleanImage(bytes)).toEqual({
      ok: false,
      code: 'document.resolution',
      detail: { megapixels },
    });
  });

  test('a small file that swells is told the same, without being decoded', async () => {
    const start = Buffer.from('89504e470d0a1a0a0000000d494844520000ffff0000ffff0800000000', 'hex');
    const bytes = Buffer.concat([start, deflateSync(Buffer.alloc(1_000))]);
    const refused = await cleanImage(bytes);
    expect(refused.ok).toBe(false);
    expect(refused).toMatchObject({ code: expect.stringMatching(/^document\.(resolution|unreadable)$/) });
  });

  test('what a phone takes at 50 megapixels is kept', async () => {
    const kept = await cleanImage(await blank(8160, 6120).jpeg({ quality: 60 }).toBuffer());
    expect(kept.ok).toBe(true);
  });
});
