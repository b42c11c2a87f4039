import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export type Line = { readonly number: number; readonly text: string };
export type LineBatch = {
  readonly lines: readonly Line[];
  /** Position of the batch: the last line before it, its own last line, and the byte after that. */
  readonly after: number;
  readonly last: number;
  readonly offset: number;
};

/** Where to begin: the lines and bytes that are done. */
export type Position = { readonly line: number; readonly offset: number };

const LINE_FEED = 10;
const LONGEST_LINE = 64 * 1024;

/** Without the carriage return of Windows files and the mark that some editors put first. */
const textOf = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.slice(from, text.endsWith('\r') ? -1 : undefined);
};

/**
 * Reads a file from a position in batches of lines; never more than a chunk and a batch in memory. Empty
 * lines are counted and left out; a line longer than 64 KiB is handed on as empty braces, to be rejected.
 */
export async function* lineBatches(file: string, from: Position, size: number): AsyncGenerator<LineBatch> {
  let { line, offset } = from;
  let after = line;
  let lines: Line[] = [];
  let rest: Buffer = Buffer.alloc(0);
  const take = (bytes: Buffer) => {
    line += 1;
    const text = bytes.length > LONGEST_LINE ? '{}' : textOf(bytes);
    if (text.trim() !== '') lines.push({ number: line, text });
  };
  const batch = (): LineBatch => {
    const full = { lines, after, last: line, offset };
    after = line;
    lines = [];
    return full;
  };
  for await (const chunk of createReadStream(file, { start: offset, highWaterMark: 1 << 20 })) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    let begin = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, begin)) {
      take(bytes.subarray(begin, end));
      offset += end + 1 - begin;
      begin = end + 1;
      if (line - after >= size) yield batch();
    }
    rest = bytes.subarray(begin);
  }
  if (rest.length > 0) {
    take(rest);
    offset += rest.length;
  }
  if (line > after) yield batch();
}

/** sha256 of the whole file. */
export const digestOf = async (file: string): Promise<Buffer> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest();
};

/** The first line, for a header. */
export const firstLineOf = async (file: string): Promise<string> => {
  for await (const { lines } of lineBatches(file, { line: 0, offset: 0 }, 1)) return lines[0]?.text ?? '';
  return '';
};
