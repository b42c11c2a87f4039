import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { addBranch } from '@/lib/server/administration/add-branch';
import { importFile } from '@/lib/server/participants/import/import-file';
import { asNdjson, inventedRows } from './invented-records';

const PEOPLE = 2_000;
const MONTHS = 120;

function* lines(): Generator<string> {
  for (const row of inventedRows(PEOPLE, MONTHS)) yield `${asNdjson(row)}\n`;
}

/** Loads invented people with ten years of contributions each. @returns contribution rows a second, all work included. */
export const measureImport = async (directory: string): Promise<{ rows: number; perSecond: number }> => {
  await addBranch({ id: 'MJK', name: 'Cabang Mojokerto', timeZone: 'Asia/Jakarta' });
  const file = join(directory, 'import.ndjson');
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const began = performance.now();
  const { contributions } = await importFile({
    file,
    rejects: `${file}.rejects.csv`,
    dryRun: false,
    told: () => undefined,
  });
  if (contributions !== PEOPLE * MONTHS) throw new Error('the import lost rows');
  return { rows: contributions, perSecond: (contributions / (performance.now() - began)) * 1_000 };
};
