import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFault } from '@/lib/messages/import-faults';
import { COLUMNS, type Column } from '@/lib/server/participants/import/columns';
import { openRows } from '@/lib/server/participants/import/formats';
import { rowReader } from '@/lib/server/participants/import/row-schema';
import { type Dice, dice, oddTexts } from './dice';

const TODAY = '2026-11-30';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/;
type Values = Partial<Record<Column, string>>;

const GOOD: readonly Values[] = [
  {
    kind: 'participant',
    nik: '9999990101600101',
    branch: 'MJK',
    name: 'Wati Contoh',
    birthPlace: 'Mojokerto',
    birthDate: '1960-01-01',
    sex: 'male',
    motherName: 'Sumarni',
    address: 'Jl. Contoh No. 1',
    phone: '081299990005',
    email: 'wati@contoh.id',
  },
  {
    kind: 'membership',
    kpj: '60000000001',
    nik: '9999990101600101',
    segment: 'PU',
    employer: 'PT Contoh',
    joinedOn: '2015-01-01',
    leftOn: '2020-05-31',
  },
  { kind: 'contribution', kpj: '60000000001', period: '2015-01', amount: '165300' },
];

const spoiled = (row: Values, chance: Dice, odd: readonly string[]): Values => {
  const fields = Object.keys(row) as Column[];
  const changed = { ...row };
  for (let count = chance.below(3); count > 0; count -= 1) {
    const field = chance.of(fields);
    const text = chance.of(odd);
    // Half of them within what was right: strewn in, put before or after.
    changed[field] = chance.chance(0.5)
      ? text
      : `${row[field]?.slice(0, chance.below(12))}${text}${row[field] ?? ''}`;
  }
  return changed;
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** How rows are written: every cell in quotes, so that a row is what was meant; or as it comes, which may break it. */
const WRITERS = {
  quoted: (row: Values, separator: string) =>
    COLUMNS.map((column) => quoted(row[column] ?? '')).join(separator),
  bare: (row: Values, separator: string) => COLUMNS.map((column) => row[column] ?? '').join(separator),
  ndjson: (row: Values) => JSON.stringify(row),
} as const;

export type Tally = { rows: number; taken: number; refused: number; readonly defects: string[] };

/** What an accepted row may hold, whatever was typed. */
const defectOf = (row: object): string | null => {
  for (const [field, value] of Object.entries(row)) {
    if (typeof value === 'string' && HIDDEN.test(value))
      return `${field} was taken with a mark that nobody sees`;
    if (typeof value === 'string' && !value.isWellFormed()) return `${field} was taken with half a letter`;
    if (/^(birthDate|joinedOn|leftOn|period)$/.test(field) && typeof value === 'string')
      if (!(value >= '1900-01-01' && value <= '2036')) return `${field} was taken out of its bounds`;
    if (field === 'amount' && !(Number.isSafeInteger(value) && Number(value) > 0))
      return 'amount is no rupiah';
  }
  return null;
};

const file = async (
  kind: keyof typeof WRITERS,
  count: number,
  chance: Dice,
  odd: readonly string[],
  tally: Tally,
) => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-fuzz-'));
  try {
    const separator = kind === 'ndjson' ? '' : chance.of([',', ';', '\t', '|']);
    const lines = Array.from({ length: count }, () =>
      WRITERS[kind](spoiled(chance.of(GOOD), chance, odd), separator),
    );
    if (kind !== 'ndjson') lines.unshift(COLUMNS.join(separator));
    const text = `${lines.join(chance.of(['\n', '\r\n']))}\n`;
    const path = join(directory, kind === 'ndjson' ? 'a.ndjson' : 'a.csv');
    writeFileSync(
      path,
      kind !== 'ndjson' && chance.chance(0.3) ? Buffer.from(`\ufeff${text.toWellFormed()}`, 'utf16le') : text,
    );
    const { source } = await openRows(path);
    const read = rowReader(TODAY);
    let seen = 0;
    for await (const { rows } of source.batches({ line: 0, offset: 0 }, 500))
      for (const { values, faults } of rows) {
        seen += 1;
        const judged = faults ? { ok: false as const, faults } : read(values);
        if (judged.ok) {
          tally.taken += 1;
          const defect = defectOf(judged.row);
          if (defect) tally.defects.push(defect);
          continue;
        }
        tally.refused += 1;
        for (const { code } of judged.faults)
          if (importFault(code).en.includes(code)) tally.defects.push(`${code} has no words`);
      }
    tally.rows += count;
    // A row may be blank after tidying, or a note; never may one become two where every cell is in quotes.
    if (kind !== 'bare' && seen > count) tally.defects.push(`${count} rows were read as ${seen}`);
    if (kind === 'ndjson' && seen !== count) tally.defects.push(`${count} lines were read as ${seen}`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/** Reads spoiled rows of import files, written three ways, and tells what should not have been. */
export const fuzzImport = async (rows: number, seed: number): Promise<Tally> => {
  const [chance, odd] = [dice(seed), oddTexts(seed)];
  const tally: Tally = { rows: 0, taken: 0, refused: 0, defects: [] };
  while (tally.rows < rows)
    for (const kind of ['quoted', 'bare', 'ndjson'] as const)
      await file(kind, Math.min(1_000, Math.ceil(rows / 3)), chance, odd, tally);
  return tally;
};
