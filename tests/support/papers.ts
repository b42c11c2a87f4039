import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

const WORDS =
  'KARTU KELUARGA NOMOR 9999990101010001 NAMA KEPALA KELUARGA ALAMAT DESA CONTOH RT 001 RW 002 KECAMATAN CONTOH';

/** Bars like lines of print: sharp edges at every distance, whatever fonts the machine has. */
const print = (width: number, height: number, seed: string): string => {
  const bars: string[] = [];
  let dice = [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 7);
  for (let y = height * 0.12; y < height * 0.9; y += 26) {
    for (let x = width * 0.1; x < width * 0.88; ) {
      dice = (dice * 1103515245 + 12345) % 2147483648;
      const letter = 5 + (dice % 12);
      bars.push(
        `<rect x="${x.toFixed(0)}" y="${y.toFixed(0)}" width="${letter}" height="14" fill="#1b1b1b"/>`,
      );
      x += letter + 4 + (dice % 5);
    }
  }
  return bars.join('');
};

type PaperOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly seed?: string;
  /** Gaussian blur of the whole page, in pixels. */
  readonly blur?: number;
  /** Where and with what it was taken, as a phone writes it. */
  readonly exif?: boolean;
  readonly format?: 'jpeg' | 'png';
  /** Brightness of the paper, 0–255. */
  readonly paper?: number;
};

/** A photographed page of print on a desk. */
export const paper = async (options: PaperOptions = {}): Promise<Buffer> => {
  const {
    width = 1200,
    height = 1600,
    seed = WORDS,
    blur = 0,
    exif = false,
    format = 'jpeg',
    paper: white = 225,
  } = options;
  const grey = (value: number) => `rgb(${value},${value},${value})`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${grey(Math.round(white * 0.35))}"/>
    <rect x="5%" y="5%" width="90%" height="90%" fill="${grey(white)}"/>${print(width, height, seed)}</svg>`;
  let picture = sharp(Buffer.from(svg));
  if (blur) picture = sharp(await picture.png().toBuffer()).blur(blur);
  if (exif)
    picture = picture.withExif({
      IFD0: { Make: 'Contoh', Model: 'Telepon Rahasia', ImageDescription: 'Jl. Contoh No. 7' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: '7/1 28/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '112/1 26/1 1/1',
      },
    });
  return format === 'png' ? picture.png().toBuffer() : picture.jpeg({ quality: 90 }).toBuffer();
};

type PdfOptions = {
  readonly pages?: number;
  /** Entries of the catalogue, such as an action on opening. */
  readonly catalog?: string;
  /** Entries of the trailer. */
  readonly trailer?: string;
  /** An object packed and compressed into an object stream. */
  readonly packed?: string;
};

/** Objects 1, 2, 3 … as a file with its cross-reference table; object 1 is the catalogue. */
export const assemblePdf = (objects: readonly (string | Buffer)[], trailer = ''): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    offsets.push(at);
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.isBuffer(object) ? object : Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(whole);
    at += whole.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
};

/** A small PDF made by hand, object by object, with its cross-reference table. */
export const pdf = ({ pages = 1, catalog = '', trailer = '', packed }: PdfOptions = {}): Buffer => {
  const kids = Array.from({ length: pages }, (_, index) => `${3 + index} 0 R`);
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    ...kids.map(
      () =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${3 + pages} 0 R /Resources << >> >>`,
    ),
  ];
  const drawing = Array.from(
    { length: 40 },
    (_, line) => `0 0 0 rg ${50 + (line % 7) * 3} ${780 - line * 18} ${200 + (line % 5) * 40} 8 re f`,
  ).join('\n');
  objects.push(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`);
  if (packed) {
    const body = deflateSync(Buffer.from(`90 0 ${packed}`));
    objects.push(
      Buffer.concat([
        Buffer.from(
          `<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${body.length} >>\nstream\n`,
        ),
        body,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  return assemblePdf(objects, trailer);
};
