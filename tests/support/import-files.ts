import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLUMNS, type Column } from '@/lib/server/participants/import/columns';
import { importFile } from '@/lib/server/participants/import/import-file';

/** A participant's row, and what to put in place of its values. */
export const personRow = (change: Readonly<Partial<Record<Column, string>>> = {}): string[] => {
  const person: Partial<Record<Column, string>> = {
    kind: 'participant',
    nik: '9999990101600101',
    branch: 'MJK',
    name: 'Wati Contoh',
    birthPlace: 'Mojokerto',
    birthDate: '1960-01-01',
    sex: 'male',
    motherName: 'Sumarni',
    address: 'Jl. Contoh No. 1',
    ...change,
  };
  return COLUMNS.map((column) => person[column] ?? '');
};

export const csvOf = (rows: readonly (readonly string[])[], delimiter = ',', lineEnd = '\n'): string =>
  [[...COLUMNS], ...rows].map((cells) => `${cells.join(delimiter)}${lineEnd}`).join('');

/** Judges a file without a database: counts, and the report's rows as line, field, code, column and Indonesian cause. */
export const judged = async (name: string, bytes: Uint8Array | string) => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-import-'));
  try {
    const file = join(directory, name);
    const rejects = join(directory, 'rejects.csv');
    writeFileSync(file, bytes);
    const { people, memberships, contributions, rejected } = await importFile({
      file,
      rejects,
      dryRun: true,
      told: () => undefined,
    });
    const report = readFileSync(rejects, 'utf8').trim().split('\n').slice(1);
    const faults = report.map((row) => row.split(',').slice(0, 4).join(' ').trim());
    return { people, memberships, contributions, rejected, faults, report };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
