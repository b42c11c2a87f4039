import { SetupFault } from '../../database/embedded/setup-fault';
import { splitCsv } from './csv';

/** Turns one line into values, or names what is wrong with the line as a whole. */
export type LineParser = (text: string) => { values: unknown } | { code: string };

const COLUMNS = [
  'kind',
  'nik',
  'kpj',
  'branch',
  'name',
  'birthPlace',
  'birthDate',
  'sex',
  'motherName',
  'address',
  'phone',
  'email',
  'segment',
  'employer',
  'joinedOn',
  'leftOn',
  'period',
  'amount',
];

const parseNdjson: LineParser = (text) => {
  try {
    return { values: JSON.parse(text) };
  } catch {
    return { code: 'line.not-json' };
  }
};

/** Comma or semicolon, whichever the header uses: spreadsheets set to Indonesian write semicolons. */
const csvParser = (header: string): LineParser => {
  const delimiter = header.includes(';') ? ';' : ',';
  const columns = splitCsv(header, delimiter)?.map((column) => column.trim()) ?? [];
  const unknown = columns.filter((column) => !COLUMNS.includes(column));
  if (!columns.includes('kind') || unknown.length > 0)
    throw new SetupFault(
      `The first line of a CSV file names its columns: "kind" and any of ${COLUMNS.slice(1).join(', ')}. ${unknown.length} of the columns here are not among them.`,
    );
  return (text) => {
    const cells = splitCsv(text, delimiter);
    if (!cells) return { code: 'line.quotes' };
    if (cells.length !== columns.length) return { code: 'line.columns' };
    const values: Record<string, string> = {};
    columns.forEach((column, place) => {
      const cell = cells[place];
      if (cell) values[column] = cell;
    });
    return { values };
  };
};

export type Format = 'ndjson' | 'csv';

/** @throws SetupFault where the file's name tells no format. */
export const formatOf = (file: string): Format => {
  const ending = /\.(ndjson|csv)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === 'ndjson' || ending === 'csv') return ending;
  throw new SetupFault('The file must end in .ndjson or .csv.');
};

/** @throws SetupFault on a CSV header that does not name its columns. */
export const parserFor = (format: Format, firstLine: string): LineParser =>
  format === 'csv' ? csvParser(firstLine) : parseNdjson;
