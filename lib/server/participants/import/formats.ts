import { stat } from 'node:fs/promises';
import { SetupFault } from '../../database/embedded/setup-fault';
import { csvRows } from './csv-rows';
import { examine } from './encoding';
import { ndjsonRows } from './ndjson';
import type { RowSource } from './row-source';
import { sheetRows } from './sheet-rows';

type Format = 'ndjson' | 'csv' | 'xlsx';

const FORMATS: Readonly<Record<string, Format>> = {
  ndjson: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
};

/** @throws SetupFault where the file's name tells no format. */
const formatOf = (file: string): Format => {
  const format = FORMATS[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (format) return format;
  throw new SetupFault(
    'The file must end in .ndjson, .csv, .tsv, .txt or .xlsx; an older spreadsheet (.xls, .ods) is saved as .xlsx first.',
  );
};

/**
 * Opens an import file by its kind.
 * @returns what reads it row by row, and the SHA-256 of its bytes
 * @throws SetupFault on a file that can't be read without guessing: its name, encoding or header
 */
export const openRows = async (file: string): Promise<{ source: RowSource; digest: Buffer }> => {
  const format = formatOf(file);
  const { encoding, digest } = await examine(file, format !== 'xlsx');
  if (format === 'xlsx') return { source: await sheetRows(file), digest };
  const { size } = await stat(file);
  return {
    source: format === 'csv' ? await csvRows(file, encoding, size) : ndjsonRows(file, encoding, size),
    digest,
  };
};
