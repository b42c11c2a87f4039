import { createHash } from 'node:crypto';
import { assemblePdf } from './papers';

/** The padding of passwords (ISO 32000-1, algorithm 2). */
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string) =>
  Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();

/** RC4, which OpenSSL has put away: files of this kind are still about. */
const rc4 = (key: Buffer, data: Buffer): Buffer => {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (place: number) => box[place & 255] as number;
  const swap = (one: number, other: number) => {
    [box[one & 255], box[other & 255]] = [at(other), at(one)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  }) as Buffer;
};

/** A page filled with black under the standard security handler, revision 2 (40 bits). */
export const lockedPdf = ({ user, owner }: { readonly user: string; readonly owner: string }): Buffer => {
  const id = Buffer.from('0123456789abcdef');
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const key = md5(padded(user), ownerEntry, permissions, id).subarray(0, 5);
  const userEntry = rc4(key, PADDING);
  const drawing = rc4(
    md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10),
    Buffer.from('0 g 0 0 595 842 re f'),
  );
  return assemblePdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
      Buffer.concat([
        Buffer.from(`<< /Length ${drawing.length} >>\nstream\n`),
        drawing,
        Buffer.from('\nendstream'),
      ]),
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${ownerEntry.toString('hex')}> /U <${userEntry.toString('hex')}> >>`,
    ],
    `/Encrypt 5 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`,
  );
};
