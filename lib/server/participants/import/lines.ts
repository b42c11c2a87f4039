/** One line of a file, without its line feed; `end` is the byte after that. */
export type Line = { readonly number: number; readonly text: string; readonly end: number };

/** Where to begin: the lines and bytes that are done. */
export type Position = { readonly line: number; readonly offset: number };

const LINE_FEED = 10;
export const LONGEST_LINE = 64 * 1024;

/** Without the carriage return of Windows files and the mark that some editors put first. */
const textOf = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.slice(from, text.endsWith('\r') ? -1 : undefined);
};

/**
 * Lines of a stream of UTF-8, a chunk's at a time; never more than a chunk and a line in memory. A line longer than
 * 64 KiB has no text: null.
 */
export async function* linesOf(
  stream: AsyncIterable<Buffer>,
  from: Position,
): AsyncGenerator<readonly (Omit<Line, 'text'> & { text: string | null })[]> {
  let { line: number, offset: end } = from;
  let parts: Buffer[] = [];
  let held = 0;
  const read = (last: Buffer) => {
    number += 1;
    end += held + last.length;
    const tooLong = held + last.length > LONGEST_LINE;
    const text = tooLong ? null : textOf(parts.length > 0 ? Buffer.concat([...parts, last]) : last);
    parts = [];
    held = 0;
    return { number, text, end };
  };
  const hold = (bytes: Buffer) => {
    if (held + bytes.length <= LONGEST_LINE) parts.push(bytes);
    else parts = []; // too long already: its length is all that still counts
    held += bytes.length;
  };
  for await (const chunk of stream) {
    const lines: ReturnType<typeof read>[] = [];
    let begin = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, begin)) {
      const line = read(chunk.subarray(begin, at));
      end += 1;
      lines.push({ ...line, end });
      begin = at + 1;
    }
    if (begin < chunk.length) hold(chunk.subarray(begin));
    if (lines.length > 0) yield lines;
  }
  if (held > 0) yield [read(Buffer.alloc(0))];
}
