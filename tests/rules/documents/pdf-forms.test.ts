import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '@/lib/server/sessions/documents/render-pdf';
import { blackAppearance, FIELD_BOX, formPaper } from '../../support/form-papers';
import { lockedPdf } from '../../support/locked-papers';
import { pdf } from '../../support/papers';

const given = (name: string) => readFileSync(`tests/support/inputs/${name}`);

const pagesOf = async (bytes: Buffer): Promise<readonly Uint8Array[]> => {
  const rendered = await renderPdf(bytes);
  if (!rendered.ok) throw new Error(rendered.code);
  return rendered.value;
};

/** How much is drawn darker than half within a box of points (1/72 inch) on a page 842 points long: 0 to 1. */
const inkIn = async (
  page: Uint8Array,
  [left, bottom, right, top]: readonly [number, number, number, number],
) => {
  const { width = 0, height = 0 } = await sharp(page).metadata();
  const scale = Math.max(width, height) / 842;
  const at = (points: number) => Math.round(points * scale);
  const { data } = await sharp(page)
    .extract({ left: at(left), top: height - at(top), width: at(right - left), height: at(top - bottom) })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length / data.length;
};

const EMPTY = '<< /Type /XObject /Subtype /Form /BBox [0 0 300 40] /Length 0 >>\nstream\n\nendstream';
const TEXT = '/Subtype /Widget /FT /Tx /T (nama)';
const TICK = '/Subtype /Widget /FT /Btn /T (sebab)';
const KID = '/Subtype /Widget /Parent 6 0 R';
const radioGroup = (value: string) => `<< /FT /Btn /Ff 49152 /T (sebab) /V /${value} /Kids [4 0 R] >>`;

type Drawn = readonly [name: string, paper: Parameters<typeof formPaper>[0]];

/** `entries` of the field or annotation, and what else the file brings. */
const SEEN: readonly Drawn[] = [
  [
    'a text with a picture of it',
    { entries: `${TEXT} /V (WATI) /AP << /N 6 0 R >>`, more: [blackAppearance()] },
  ],
  ['a text without one', { entries: `${TEXT} /V (WATI CONTOH)` }],
  [
    'a text whose form asks for pictures',
    { entries: `${TEXT} /V (WATI CONTOH)`, form: '/NeedAppearances true' },
  ],
  [
    'a text whose picture is empty and out of date',
    { entries: `${TEXT} /V (WATI CONTOH) /AP << /N 6 0 R >>`, form: '/NeedAppearances true', more: [EMPTY] },
  ],
  ['a text of several lines', { entries: `${TEXT} /Ff 4096 /V (WATI\\nCONTOH)` }],
  ['a text that fits its size to the box', { entries: `${TEXT} /V (WATI) /DA (/Helv 0 Tf 0 g)` }],
  ['a text in UTF-16', { entries: `${TEXT} /V <FEFF005700410054004900D4>` }],
  ['a text in a font that is not there', { entries: `${TEXT} /V (WATI) /DA (/Lain 12 Tf 0 g)` }],
  ['a NIK in single boxes', { entries: `${TEXT} /Ff 16777216 /MaxLen 16 /V (9999990101600001)` }],
  ['a text that may not be changed', { entries: `${TEXT} /Ff 1 /V (WATI CONTOH)` }],
  ['a text that is not for printing', { entries: `${TEXT} /F 0 /V (WATI CONTOH)` }],
  [
    'a text whose value stands in its parent',
    { entries: KID, fields: '6 0 R', more: ['<< /FT /Tx /T (a) /V (WATI CONTOH) /Kids [4 0 R] >>'] },
  ],
  ['a text that the form does not list', { entries: `${TEXT} /V (WATI CONTOH)`, fields: '' }],
  ['a text in a file without a form', { entries: `${TEXT} /V (WATI) /DA (/Helv 12 Tf 0 g)`, form: null }],
  [
    'a choice from a list that opens',
    { entries: '/Subtype /Widget /FT /Ch /Ff 131072 /T (a) /V (PKWT) /Opt [(PKWT) (PHK)]' },
  ],
  ['a choice from a list', { entries: '/Subtype /Widget /FT /Ch /T (a) /V (PKWT) /Opt [(PKWT) (PHK)]' }],
  [
    'a tick with a picture of it',
    { entries: `${TICK} /V /Ya /AS /Ya /AP << /N << /Ya 6 0 R >> >>`, more: [blackAppearance()] },
  ],
  ['a tick without one', { entries: `${TICK} /V /Yes /AS /Yes` }],
  ['a tick without one, under a name of its own', { entries: `${TICK} /V /Ya /AS /Ya /MK << /CA (4) >>` }],
  [
    'a tick whose picture has another name',
    { entries: `${TICK} /V /Ya /AS /Ya /AP << /N << /Yes 6 0 R >> >>`, more: [EMPTY] },
  ],
  ['a tick that only its value tells', { entries: `${TICK} /V /Ya` }],
  [
    'a tick that only its value tells, with a picture',
    { entries: `${TICK} /V /Ya /AP << /N << /Ya 6 0 R >> >>`, more: [blackAppearance()] },
  ],
  [
    'a chosen button with a picture of it',
    {
      entries: `${KID} /AS /1 /AP << /N << /1 7 0 R >> >>`,
      fields: '6 0 R',
      more: [radioGroup('1'), blackAppearance()],
    },
  ],
  ['a chosen button without one', { entries: `${KID} /AS /1`, fields: '6 0 R', more: [radioGroup('1')] }],
  [
    'a chosen button without one, with a border',
    { entries: `${KID} /AS /1 /MK << /CA (l) /BC [0 0 0] >>`, fields: '6 0 R', more: [radioGroup('1')] },
  ],
  [
    'a signature’s picture',
    { entries: '/Subtype /Widget /FT /Sig /T (ttd) /AP << /N 6 0 R >>', more: [blackAppearance()] },
  ],
  [
    'a note written on the page',
    { entries: '/Subtype /FreeText /Contents (WATI CONTOH) /DA (/Helv 12 Tf 0 g)', form: null },
  ],
  ['a stamp', { entries: '/Subtype /Stamp /AP << /N 6 0 R >>', form: null, more: [blackAppearance()] }],
  [
    'a stroke of the pen',
    { entries: '/Subtype /Ink /InkList [[110 510 390 530]] /C [0 0 0] /BS << /W 3 >>', form: null },
  ],
  ['a frame', { entries: '/Subtype /Square /C [0 0 0] /BS << /W 3 >>', form: null }],
  [
    'a line through words',
    { entries: '/Subtype /StrikeOut /QuadPoints [100 540 400 540 100 500 400 500] /C [0 0 0]', form: null },
  ],
];

const UNSEEN: readonly Drawn[] = [
  ['an empty text', { entries: `${TEXT} /V ()` }],
  ['a text that is hidden', { entries: `${TEXT} /F 2 /V (WATI CONTOH)` }],
  ['a tick that is not set', { entries: `${TICK} /V /Off /AS /Off /MK << /CA (4) >>` }],
  [
    'a tick that is not set, with a picture of the set one',
    {
      entries: `${TICK} /V /Off /AS /Off /AP << /N << /Ya 6 0 R /Off 7 0 R >> >>`,
      more: [blackAppearance(), EMPTY],
    },
  ],
  [
    'a button beside the chosen one',
    { entries: `${KID} /AS /Off`, fields: '6 0 R', more: [radioGroup('2')] },
  ],
];

describe('what is filled in on a PDF form is in the picture', () => {
  test.each(SEEN)('%s', async (_name, paper) => {
    const [page] = await pagesOf(formPaper(paper));
    expect(await inkIn(page as Uint8Array, FIELD_BOX)).toBeGreaterThan(0.003);
  });
  test.each(UNSEEN)('not: %s', async (_name, paper) => {
    const [page] = await pagesOf(formPaper(paper));
    expect(await inkIn(page as Uint8Array, FIELD_BOX)).toBeLessThan(0.0005);
  });

  test('the name, the day and the tick of a letter filled in by an employer', async () => {
    const [page] = await pagesOf(given('pdf-form-filled.pdf'));
    for (const box of [
      [122, 772, 240, 792],
      [202, 692, 300, 712],
    ] as const)
      expect(await inkIn(page as Uint8Array, box)).toBeGreaterThan(0.02);
  });
});

describe('a PDF with a password', () => {
  test.each([
    ['that only its owner needs', given('pdf-owner-password-only.pdf')],
    ['that only its owner needs, under the oldest lock', lockedPdf({ user: '', owner: 'rahasia' })],
  ])('%s opens', async (_name, bytes) => {
    const [page] = await pagesOf(bytes);
    expect(await inkIn(page as Uint8Array, [50, 300, 350, 800])).toBeGreaterThan(0.01);
  });
  test('that is needed to open it is told as locked', async () => {
    expect(await renderPdf(lockedPdf({ user: 'buka', owner: 'rahasia' }))).toMatchObject({
      code: 'document.pdf-encrypted',
    });
  });
  test('under a lock that nobody knows is told as locked', async () => {
    const bytes = pdf({ trailer: '/Encrypt << /Filter /Adobe.PubSec /V 4 >> /ID [<00> <00>]' });
    expect(await renderPdf(bytes)).toMatchObject({ code: 'document.pdf-encrypted' });
  });
});
