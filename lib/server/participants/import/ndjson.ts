import { type CellFault, type RawRow, readText } from './cells';
import { type Encoding, utf8Stream } from './encoding';
import { brokenRow, type RowSource } from './row-source';
import { batchesOf } from './text-rows';

/** A name before a colon; within a text a quote is always escaped. */
const NAMES = /(?<!\\)"\s*:/g;

/** One line of NDJSON as a row; a name that comes twice is refused, since only one of its values would be read. */
export const readNdjson = (line: number, text: string): RawRow => {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    return brokenRow(line, 'line.not-json');
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { line, values };
  const given = Object.entries(values);
  if (
    (text.match(NAMES)?.length ?? 0) > given.length &&
    given.every(([, value]) => typeof value !== 'object' || value === null)
  )
    return brokenRow(line, 'line.duplicate-name');
  const faults: CellFault[] = [];
  const read = given.map(([name, value]): [string, unknown] => {
    if (typeof value === 'number' && name !== 'amount') {
      faults.push({ field: name, code: 'cell.number' });
      return [name, value];
    }
    if (typeof value !== 'string') return [name, value];
    const cell = readText(name, value);
    if ('code' in cell) faults.push({ field: name, code: cell.code });
    return [name, 'text' in cell ? cell.text : value];
  });
  const row = { line, values: Object.fromEntries(read) };
  return faults.length > 0 ? { ...row, faults } : row;
};

/** A row a line, each a JSON object. */
export const ndjsonRows = (file: string, encoding: Encoding, bytes: number): RowSource => ({
  batches: (from, size) =>
    batchesOf(utf8Stream(file, encoding, from.offset), from, size, (line, text) =>
      text.trim() === '' ? null : readNdjson(line, text),
    ),
  share: (offset) => offset / bytes,
  letterOf: () => undefined,
});
