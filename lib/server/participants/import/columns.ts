import { tidyText } from '../../../domain/values/tidy';
import { SetupFault } from '../../database/embedded/setup-fault';

/** The columns of an import file, in the order of the template. */
export const COLUMNS = [
  'kind',
  'nik',
  'branch',
  'name',
  'birthPlace',
  'birthDate',
  'sex',
  'motherName',
  'address',
  'phone',
  'email',
  'kpj',
  'segment',
  'employer',
  'joinedOn',
  'leftOn',
  'period',
  'amount',
] as const;
export type Column = (typeof COLUMNS)[number];

const plain = (name: string): string =>
  tidyText(name)
    .replace(/[\s_-]/g, '')
    .toLowerCase();
const BY_PLAIN_NAME = new Map<string, Column>(COLUMNS.map((column) => [plain(column), column]));

/** What a spreadsheet calls the column at a place counted from 0: A … Z, AA … */
export const columnLetter = (place: number): string =>
  place < 26
    ? String.fromCharCode(65 + place)
    : columnLetter(Math.floor(place / 26) - 1) + columnLetter(place % 26);

/** Whether these cells name the columns of an import file: `kind` and at least one more of them. */
export const isHeader = (cells: readonly string[]): boolean => {
  const named = new Set(cells.map((cell) => BY_PLAIN_NAME.get(plain(cell))));
  named.delete(undefined);
  return named.has('kind') && named.size > 1;
};

/**
 * What each cell of a row is, by its place; null for a column without a name, which must stay empty. Capitals, spaces
 * and strokes in names don't count.
 * @throws SetupFault on a first row that is no header, on a name that is none of ours, and on a name that comes twice.
 */
export const readHeader = (cells: readonly string[]): readonly (Column | null)[] => {
  const known = `"kind" and any of ${COLUMNS.slice(1).join(', ')}`;
  if (!isHeader(cells))
    throw new SetupFault(
      `The first line of the file names its columns: ${known}. Here it does not; npm run import -- --template csv makes a file that does.`,
    );
  const places = new Map<Column, string>();
  return cells.map((cell, place) => {
    if (plain(cell) === '') return null;
    const letter = columnLetter(place);
    const column = BY_PLAIN_NAME.get(plain(cell));
    if (!column)
      throw new SetupFault(
        `Column ${letter} is called "${tidyText(cell).slice(0, 40)}". The columns are ${known}; take other columns out of the file.`,
      );
    const before = places.get(column);
    if (before)
      throw new SetupFault(
        `The columns ${before} and ${letter} are both called "${column}". Nobody can tell which of them counts: take one out or rename it.`,
      );
    places.set(column, letter);
    return column;
  });
};
