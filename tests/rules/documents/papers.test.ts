import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { edgeHint } from '@/lib/domain/documents/edges';
import { kindOf } from '@/lib/domain/documents/file-kind';
import { carriesActiveContent } from '@/lib/server/sessions/documents/active-content';
import { cleanImage } from '@/lib/server/sessions/documents/clean-image';
import { renderPdf } from '@/lib/server/sessions/documents/render-pdf';
import { paper, pdf } from '../../support/papers';

const SCRIPT = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>';

describe('what a file is, by its bytes', () => {
  const padded = (start: readonly number[]) => Buffer.concat([Buffer.from(start), Buffer.alloc(200)]);
  test.each([
    ['a JPEG', padded([0xff, 0xd8, 0xff]), 'jpeg'],
    ['a PNG', padded([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'png'],
    ['a PDF', pdf(), 'pdf'],
    ['a GIF', padded([0x47, 0x49, 0x46, 0x38]), null],
    ['a program called foto.jpg', padded([0x4d, 0x5a]), null],
    ['a PDF behind other bytes', Buffer.concat([Buffer.from('GIF89a'), pdf()]), null],
    ['next to nothing', Buffer.from([0xff, 0xd8, 0xff]), null],
  ] as const)('%s', (_name, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});

describe('a PDF that acts', () => {
  test.each([
    ['plain: not', {}, false],
    ['a script on opening', { catalog: SCRIPT }, true],
    ['a script whose name is escaped', { catalog: '/OpenAction << /S /J#61vaScript >>' }, true],
    ['a script packed into an object stream', { packed: '<< /S /JavaScript /JS (x) >>' }, true],
    ['a program to launch', { catalog: '/OpenAction << /S /Launch /F (x.exe) >>' }, true],
    ['a file within', { catalog: '/Names << /EmbeddedFiles 9 0 R >>' }, true],
  ] as const)('%s', (_name, given, acts) => {
    expect(carriesActiveContent(pdf(given))).toBe(acts);
  });

  test('becomes pictures, page by page, and no more than twenty', async () => {
    const rendered = await renderPdf(pdf({ pages: 2 }));
    expect(rendered.ok && rendered.value.length).toBe(2);
    expect(await renderPdf(pdf({ pages: 21 }))).toMatchObject({ code: 'document.too-many-pages' });
    expect(await renderPdf(Buffer.from(`%PDF-1.7\n${'x'.repeat(300)}`))).toMatchObject({
      code: 'document.unreadable',
    });
  });
});

describe('what is kept of a photograph', () => {
  test('nothing of where, when and with what it was taken', async () => {
    const sent = await paper({ exif: true });
    expect((await sharp(sent).metadata()).exif).toBeInstanceOf(Buffer);
    expect(sent.includes('Telepon Rahasia')).toBe(true);
    const cleaned = await cleanImage(sent);
    if (!cleaned.ok) throw new Error(cleaned.code);
    const { exif, icc, iptc, xmp } = await sharp(cleaned.value.jpeg).metadata();
    expect([exif, icc, iptc, xmp]).toEqual([undefined, undefined, undefined, undefined]);
    for (const word of ['Telepon Rahasia', 'Jl. Contoh', 'Exif'])
      expect(cleaned.value.jpeg.includes(word)).toBe(false);
  });

  test.each([
    ['sharp print', {}, []],
    ['the same, out of focus', { blur: 5 }, ['blurred']],
    ['in the dark', { paper: 60 }, ['too-dark']],
    ['too far away', { width: 500, height: 640 }, ['too-small']],
    ['under a lamp', { paper: 255 }, ['glare']],
  ] as const)('%s', async (_name, options, remarks) => {
    const cleaned = await cleanImage(await paper(options));
    expect(cleaned.ok && cleaned.value.remarks).toEqual(remarks);
  });

  test('a stamp-sized picture, and bytes that only begin like one, are refused', async () => {
    expect(await cleanImage(await paper({ width: 150, height: 190 }))).toMatchObject({
      code: 'document.too-small',
    });
    const cut = (await paper()).subarray(0, 2_000);
    expect(await cleanImage(cut)).toMatchObject({ code: 'document.unreadable' });
  });
});

describe('where the paper lies in the frame', () => {
  const frame = (from: number, to: number) => {
    const [width, height] = [400, 300];
    const data = new Uint8Array(width * height).fill(80);
    for (let y = Math.floor(from * height); y < to * height; y += 1)
      for (let x = Math.floor(from * width); x < to * width; x += 1)
        data[y * width + x] = (x + y) % 4 < 2 ? 220 : 40;
    return { width, height, data };
  };
  test.each([
    ['nothing there', frame(0.5, 0.5), 'no-paper'],
    ['far away', frame(0.4, 0.6), 'come-closer'],
    ['well within', frame(0.1, 0.9), 'fits'],
    ['over the rim', frame(0, 1), 'cut-off'],
  ] as const)('%s', (_name, picture, hint) => {
    expect(edgeHint(picture)).toBe(hint);
  });
});
