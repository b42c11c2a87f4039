import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SetupFault } from '../../database/embedded/setup-fault';

/** How a file's letters are written; windows-1252 is what a Western Windows saves where nobody chose UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const CHUNK = 1 << 20;
const LINE_FEED = 10;

/**
 * Bytes 80–9F that windows-1252 writes in ordinary text: euro, quotes, dashes, dots, trade mark, S and Z with caron,
 * OE, Y with diaeresis. Any other of them is far more likely a letter of an older code page (DOS 850: 82 is é).
 */
const USUAL_IN_1252 = new Set([
  0x80, 0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9a, 0x9c, 0x9e, 0x9f,
]);

const startsWith = (bytes: Buffer, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const asUtf8 = (what: string): SetupFault =>
  new SetupFault(
    `${what} Open the file in the spreadsheet or editor it comes from and save it again as "CSV UTF-8".`,
  );

/** UTF-16 without its mark: every other byte of plain letters is zero. */
const withoutMark = (start: Buffer): Encoding | null => {
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 8 && even * 8 < odd) return 'utf-16le';
  return even > start.length / 8 && odd * 8 < even ? 'utf-16be' : null;
};

/** What the first bytes say; null where they say nothing. @throws SetupFault on an encoding that isn't taken. */
const marked = (start: Buffer): Encoding | null => {
  if (startsWith(start, 0xff, 0xfe, 0, 0) || startsWith(start, 0, 0, 0xfe, 0xff))
    throw asUtf8('The file is written in UTF-32, which is not taken.');
  if (startsWith(start, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(start, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(start, 0xef, 0xbb, 0xbf)) return 'utf-8';
  return withoutMark(start);
};

/** How many bytes follow the first one of a letter in UTF-8. */
const bytesAfter = (first: number): number => (first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1);

/**
 * A file that is no UTF-8 throughout: windows-1252, if nothing speaks against it.
 * @throws SetupFault where a part of it is UTF-8, or where letters of another code page stand in it.
 */
const olderEncoding = async (file: string): Promise<Encoding> => {
  let [line, awaited, whole, lone] = [1, 0, 0, 0];
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    for (const byte of chunk as Buffer) {
      if (awaited > 0 && byte >= 0x80 && byte <= 0xbf) {
        awaited -= 1;
        if (awaited === 0) whole += 1;
        continue;
      }
      if (awaited > 0) lone ||= line;
      awaited = byte >= 0xc2 && byte <= 0xf4 ? bytesAfter(byte) : 0;
      if (byte === LINE_FEED) line += 1;
      else if (byte >= 0x80 && awaited === 0) {
        lone ||= line;
        if (byte <= 0x9f && !USUAL_IN_1252.has(byte))
          throw asUtf8(
            `The letters in line ${line} are written in an encoding that is neither UTF-8, UTF-16 nor windows-1252.`,
          );
      }
    }
  }
  if (whole > 0)
    throw asUtf8(
      `Parts of the file are written in UTF-8 and others, first in line ${lone || line}, in another encoding.`,
    );
  return 'windows-1252';
};

/**
 * Goes through a file: how it is written, and the SHA-256 of its bytes.
 * @param isText false for bytes that are not letters, of which only the digest is wanted
 * @throws SetupFault naming the encoding, or the line, of a file that can't be read without guessing.
 */
export const examine = async (
  file: string,
  isText: boolean,
): Promise<{ encoding: Encoding; digest: Buffer }> => {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let byMark: Encoding | null | undefined;
  let broken = false;
  const follow = (bytes?: Buffer) => {
    if (broken || byMark?.startsWith('utf-16')) return;
    try {
      utf8.decode(bytes, { stream: bytes !== undefined });
    } catch {
      broken = true;
    }
  };
  for await (const bytes of createReadStream(file, { highWaterMark: CHUNK })) {
    const chunk = bytes as Buffer;
    hash.update(chunk);
    if (!isText) continue;
    byMark = byMark === undefined ? marked(chunk.subarray(0, 4_096)) : byMark;
    follow(chunk);
  }
  follow();
  if (broken && byMark === 'utf-8')
    throw asUtf8('The file says that it is UTF-8, and parts of it are written in another encoding.');
  const encoding = broken ? await olderEncoding(file) : (byMark ?? 'utf-8');
  return { encoding, digest: hash.digest() };
};

async function* decoded(file: string, encoding: Encoding, offset: number): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const utf8 = (chunk?: Buffer): Buffer => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }), 'utf8');
    } catch {
      throw asUtf8(`The file begins as ${encoding.toUpperCase()} and can't be read on as such.`);
    }
  };
  let skip = offset;
  const rest = (bytes: Buffer): Buffer => {
    const from = Math.min(skip, bytes.length);
    skip -= from;
    return bytes.subarray(from);
  };
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }))
    yield rest(utf8(chunk as Buffer));
  yield rest(utf8());
}

/** The file's text as UTF-8, from a byte of that text on. */
export const utf8Stream = (file: string, encoding: Encoding, offset: number): AsyncIterable<Buffer> =>
  encoding === 'utf-8'
    ? createReadStream(file, { start: offset, highWaterMark: CHUNK })
    : decoded(file, encoding, offset);
