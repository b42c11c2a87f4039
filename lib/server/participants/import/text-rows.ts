import type { RawRow } from './cells';
import { linesOf, type Position } from './lines';
import { brokenRow, type RowBatch } from './row-source';

type TextLine = { readonly number: number; readonly text: string | null; readonly end: number };

/** Lines that one row may take, its cells' line breaks counted; a quote that nobody closed ends there. */
const MOST_LINES = 50;

type Reading = RawRow | null | 'open';
/** Reads one row; `open` where a quoted cell does not end in this text. */
export type ReadRow = (line: number, text: string) => Reading;

const isOpen = (text: string): boolean => (text.match(/"/g)?.length ?? 0) % 2 === 1;

/**
 * The row that begins at a place: mostly one line; more where a quoted cell holds line breaks. Where the quotes never
 * come out right, only the line where they began is refused, and the next is read afresh.
 * @returns null where more of the file is needed to tell.
 */
const rowAt = (lines: readonly TextLine[], at: number, ended: boolean, read: ReadRow) => {
  const { number, text } = lines[at] as TextLine;
  const refused = (code: string) => ({ row: brokenRow(number, code), taken: 1 });
  if (text === null) return refused('line.too-long');
  const alone = read(number, text);
  if (alone !== 'open') return { row: alone, taken: 1 };
  let whole = text;
  let odd = isOpen(text);
  for (let taken = 2; taken <= MOST_LINES; taken += 1) {
    const next = lines[at + taken - 1];
    if (!next && !ended) return null;
    if (!next || next.text === null) break;
    whole += `\n${next.text}`;
    odd = odd !== isOpen(next.text);
    if (odd) continue;
    const row = read(number, whole);
    // A row that is whole and yet has other columns took lines that are not its own.
    if (row !== 'open' && !row?.faults?.some(({ field }) => field === 'line')) return { row, taken };
  }
  return refused('line.quotes');
};

/** Rows of a text file from a position in batches. Empty rows are counted as lines and left out. */
export async function* batchesOf(
  stream: AsyncIterable<Buffer>,
  from: Position,
  size: number,
  read: ReadRow,
): AsyncGenerator<RowBatch> {
  let { line: last, offset } = from;
  let after = last;
  let rows: RawRow[] = [];
  let waiting: readonly TextLine[] = [];
  function* take(ended: boolean): Generator<RowBatch> {
    let at = 0;
    while (at < waiting.length) {
      const found = rowAt(waiting, at, ended, read);
      if (!found) break;
      at += found.taken;
      const end = waiting[at - 1] as TextLine;
      [last, offset] = [end.number, end.end];
      if (found.row) rows.push(found.row);
      if (last - after >= size) {
        yield { rows, after, last, offset };
        [rows, after] = [[], last];
      }
    }
    waiting = waiting.slice(at);
  }
  for await (const lines of linesOf(stream, from)) {
    waiting = waiting.length > 0 ? [...waiting, ...lines] : lines;
    yield* take(false);
  }
  yield* take(true);
  if (last > after) yield { rows, after, last, offset };
}
