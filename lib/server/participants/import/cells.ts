import { tidyText } from '../../../domain/values/tidy';
import { type Column, columnLetter } from './columns';

/** One row before it is judged: values by column, or what is wrong with cells or with the line as a whole. */
export type RawRow = {
  readonly line: number;
  readonly values: unknown;
  readonly faults?: readonly CellFault[];
};
export type CellFault = { readonly field: string; readonly code: string; readonly column?: string };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Half of a letter that takes two places in UTF-16: only JSON's escapes can bring one. */
const HALF_LETTER = /\p{Surrogate}/u;
const SCIENTIFIC = /^\d+(?:[.,]\d+)?E\+\d+$/i;
/** Columns whose long numbers a spreadsheet turns into 9,99999E+15. */
const NUMBERS = new Set<string>(['nik', 'kpj', 'phone', 'amount']);
/** Columns of fixed words and codes, in which capitals don't count. */
const SMALL = new Set<string>(['kind', 'sex']);
const CAPITAL = new Set<string>(['segment', 'branch']);
/** A spreadsheet's own way to keep text text: ="0812…" */
const KEPT_AS_TEXT = /^="([^"]*)"$/;

/** What is wrong with a text wherever it stands, or null. */
export const textFault = (text: string): string | null => {
  if (CONTROL.test(text)) return 'cell.control';
  return text.includes('\ufffd') || HALF_LETTER.test(text) ? 'cell.lost-letter' : null;
};

const inItsCase = (column: string, text: string): string => {
  if (SMALL.has(column)) return text.toLowerCase();
  return CAPITAL.has(column) ? text.toUpperCase() : text;
};

/** One text as it is judged: what is seen of it, the spreadsheet's own signs taken off. */
export const readText = (column: string, text: string): { text: string } | { code: string } => {
  const fault = textFault(text);
  if (fault) return { code: fault };
  const seen = tidyText(text);
  const kept = KEPT_AS_TEXT.exec(seen);
  const value = kept ? tidyText(kept[1] ?? '') : seen;
  if (NUMBERS.has(column) && SCIENTIFIC.test(value)) return { code: 'cell.scientific' };
  return { text: inItsCase(column, value) };
};

/** A number in a cell of a spreadsheet, as text; only where nothing of it can have been lost. */
const readNumber = (column: string, value: number): { text: string } | { code: string } => {
  const whole = Number.isSafeInteger(value) && value >= 0;
  if (column === 'amount') return { text: String(value) };
  if (whole && column === 'kpj' && String(value).length === 11) return { text: String(value) };
  if (whole && (column === 'phone' || column === 'address' || column === 'employer'))
    return { text: String(value) };
  return { code: 'cell.number' };
};

/** A day in a cell of a spreadsheet; the month of a contribution is the month of its day. */
const readDay = (column: string, value: Date): { text: string } | { code: string } => {
  if (Number.isNaN(value.getTime())) return { code: 'cell.type' };
  const day = value.toISOString().slice(0, 10);
  if (column === 'period') return { text: day.slice(0, 7) };
  return column === 'birthDate' || column.endsWith('On') ? { text: day } : { code: 'cell.type' };
};

const readCell = (column: string, value: unknown): { text: string } | { code: string } => {
  if (typeof value === 'string') return readText(column, value);
  if (typeof value === 'number') return readNumber(column, value);
  if (value instanceof Date) return readDay(column, value);
  return { code: 'cell.type' };
};

const isEmpty = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && tidyText(cell) === '');

/** A row whose kind begins with # says something to people, such as the second row of the template. */
const isNote = (cells: readonly unknown[], columns: readonly (Column | null)[]): boolean => {
  const kind = cells[columns.indexOf('kind')];
  return typeof kind === 'string' && tidyText(kind).startsWith('#');
};

/**
 * The cells of one row as values by column; empty cells are left out. Null for a row without a single value, and for
 * a note.
 * Cells beyond the header, or under a column without a name, must be empty.
 */
export const readCells = (
  line: number,
  cells: readonly unknown[],
  columns: readonly (Column | null)[],
): RawRow | null => {
  const values: Record<string, string> = {};
  const faults: CellFault[] = [];
  let filled = false;
  cells.forEach((cell, place) => {
    if (isEmpty(cell)) return;
    filled = true;
    const field = columns[place];
    const column = columnLetter(place);
    if (!field) {
      faults.push({ field: 'line', code: 'line.columns', column });
      return;
    }
    const read = readCell(field, cell);
    if ('text' in read) values[field] = read.text;
    else faults.push({ field, code: read.code, column });
  });
  if (!filled || isNote(cells, columns)) return null;
  return faults.length > 0 ? { line, values, faults } : { line, values };
};
