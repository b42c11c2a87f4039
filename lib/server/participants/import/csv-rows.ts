import { SetupFault } from '../../database/embedded/setup-fault';
import { readCells } from './cells';
import { type Column, isHeader, readHeader } from './columns';
import { splitCsv } from './csv';
import { type Encoding, utf8Stream } from './encoding';
import { linesOf } from './lines';
import { brokenRow, letterOf, type RowSource } from './row-source';
import { batchesOf, type ReadRow } from './text-rows';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A line that tells spreadsheets their separator; `sep=;` before the header. */
const SEPARATOR_LINE = /^"?sep=(.)"?[,;\t|]*$/i;

const mostUsed = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, '');
  const uses = DELIMITERS.map((sign) => ({ sign, count: bare.split(sign).length }));
  return uses.reduce((most, one) => (one.count > most.count ? one : most)).sign;
};

type Header = {
  readonly line: number;
  readonly delimiter: string;
  readonly columns: readonly (Column | null)[];
};

/** The first line that holds anything, past a line that names the separator. @throws SetupFault where it is no header */
const headerOf = async (stream: AsyncIterable<Buffer>): Promise<Header> => {
  let named: string | null = null;
  for await (const lines of linesOf(stream, { line: 0, offset: 0 })) {
    for (const { number, text } of lines) {
      if (text === null || /\r./.test(text))
        throw new SetupFault(
          'The first line of the file does not end as lines do; save it again as "CSV UTF-8".',
        );
      const separator = SEPARATOR_LINE.exec(text.trim());
      if (separator && named === null) {
        named = separator[1] ?? null;
        continue;
      }
      const delimiter = named ?? mostUsed(text);
      const cells = splitCsv(text, delimiter);
      if (!cells || cells.every((cell) => cell.trim() === '')) continue;
      if (named && !isHeader(cells) && isHeader(splitCsv(text, mostUsed(text)) ?? []))
        throw new SetupFault(
          `The first line says that cells are separated by "${named}", and the header is separated otherwise.`,
        );
      return { line: number, delimiter, columns: readHeader(cells) };
    }
  }
  throw new SetupFault('The file is empty.');
};

/** @throws SetupFault on a file whose first line is no header of ours */
export const csvRows = async (file: string, encoding: Encoding, bytes: number): Promise<RowSource> => {
  const { line: headerLine, delimiter, columns } = await headerOf(utf8Stream(file, encoding, 0));
  const read: ReadRow = (line, text) => {
    if (line <= headerLine) return null;
    const cells = splitCsv(text, delimiter);
    if (!cells) return 'open';
    const row = readCells(line, cells, columns);
    if (!row || cells.length >= columns.findLastIndex(Boolean) + 1) return row;
    return brokenRow(line, 'line.too-few-columns');
  };
  return {
    batches: (from, size) => batchesOf(utf8Stream(file, encoding, from.offset), from, size, read),
    share: (offset) => offset / bytes,
    letterOf: letterOf(columns),
  };
};
