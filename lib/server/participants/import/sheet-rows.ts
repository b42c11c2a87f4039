import { stat } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';
import { SetupFault } from '../../database/embedded/setup-fault';
import { type RawRow, readCells } from './cells';
import { isHeader, readHeader } from './columns';
import { letterOf, type RowSource } from './row-source';

/** A spreadsheet is held in memory as a whole; more belongs into a CSV file. */
const LARGEST = 50 * 1024 * 1024;

type Cells = readonly unknown[];

const asText = (cells: Cells): string[] => cells.map((cell) => (typeof cell === 'string' ? cell : ''));

const sheetsOf = async (file: string) => {
  if ((await stat(file)).size > LARGEST)
    throw new SetupFault('The spreadsheet is larger than 50 MB; save it as "CSV UTF-8" and load that.');
  try {
    return await readExcelFile(file);
  } catch {
    throw new SetupFault(
      'The file is no .xlsx spreadsheet inside, or is locked with a password. Save it again as .xlsx without one, or as "CSV UTF-8".',
    );
  }
};

/**
 * Rows of a spreadsheet (.xlsx): of the one sheet that names our columns. A cell is read by what it is: text as text;
 * a number only where nothing of it can have been lost.
 * @throws SetupFault on a file that is no spreadsheet, or one with no such sheet or with several
 */
export const sheetRows = async (file: string): Promise<RowSource> => {
  const sheets = (await sheetsOf(file)).flatMap(({ sheet, data }) => {
    const at = data.findIndex((cells) => isHeader(asText(cells)));
    return at < 0 ? [] : [{ sheet, data, at }];
  });
  const [one, other] = sheets;
  if (other)
    throw new SetupFault(
      `The sheets "${one?.sheet}" and "${other.sheet}" both hold rows to load; keep one of them in the file.`,
    );
  if (!one) readHeader([]);
  const { data, at } = one as NonNullable<typeof one>;
  const columns = readHeader(asText(data[at] as Cells));
  return {
    batches: async function* ({ line: from }, size) {
      for (let after = from; after < data.length; ) {
        const last = Math.min(after + size, data.length);
        const rows = data
          .slice(after, last)
          .map((cells, place) => (after + place <= at ? null : readCells(after + place + 1, cells, columns)))
          .filter((row): row is RawRow => row !== null);
        yield { rows, after, last, offset: last };
        after = last;
      }
    },
    share: (offset) => offset / data.length,
    letterOf: letterOf(columns),
  };
};
