/** Loads participants, memberships and contributions in bulk. docs/operate/import.md */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import type { ImportProgress } from '@/lib/server/participants/import/save-batch';
import { progressLine } from '../tests/bench/progress-line';
import { reachDatabase } from './set-up/database';
import { requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run import -- FILE.csv|FILE.xlsx|FILE.ndjson [--rejects FILE] [--dry-run]
       npm run import -- --template csv|xlsx [FILE]

Loads participants, memberships and contributions into the carrier's records: one row a line, people before
their memberships, memberships before their contributions. Columns and an example: docs/operate/import.md

  --rejects FILE  report of rejected rows: line, column, field and the likely cause, never a value
                  (default: the file's own name and .rejects.csv)
  --template F    writes an empty file to fill in, with the header and what each column takes, as csv or xlsx
                  (default: dampingi-import.csv or .xlsx here; a file that is there is left alone)
  --dry-run       judge every line and write the report; no database is touched, references are not followed

A run that was killed goes on where it stopped when it is started again with the same file; a file that was
loaded before changes nothing. Reads DATABASE_URL, else the demo's own database in DATA_DIR, and needs the
installation's MASTER_KEY and INDEX_KEY.

A file is read as UTF-8, UTF-16 or windows-1252, whichever it is written in; comma, semicolon, tab or | between
cells. What can't be read without guessing is refused by name, before anything is loaded.

Exit codes   0  every row was taken
             3  finished, some rows were rejected: see the report
             2  wrong use, a file that can't be read, or the database cannot be reached
             1  stopped by a defect; start it again to go on
`;

const options = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        rejects: { type: 'string' },
        'dry-run': { type: 'boolean' },
        template: { type: 'string' },
      },
    });
    return { ...values, files: positionals };
  } catch (fault) {
    throw new SetupFault(`import: ${(fault as Error).message} (--help for usage)`);
  }
};

const count = (number: number): string => number.toLocaleString('en-US');

const summary = (standing: ImportProgress, seconds: number, rows: number, dry: boolean): string =>
  `${dry ? 'Would load' : 'On record from this file'}: ${count(standing.people)} participants, ${count(standing.memberships)} memberships, ${count(standing.contributions)} contributions; ` +
  `${count(standing.unchanged)} rows were there already, ${count(standing.rejected)} lines rejected. ` +
  `${count(rows)} lines in ${seconds.toFixed(1)} s, ${count(Math.round(rows / seconds))} a second.`;

const load = async (file: string, rejects: string, dryRun: boolean): Promise<number> => {
  const { importFile } = await import('@/lib/server/participants/import/import-file');
  const progress = progressLine('lines');
  const began = performance.now();
  let first: number | null = null;
  const standing = await importFile({
    file,
    rejects,
    dryRun,
    told: ({ line }, share) => {
      first ??= line;
      progress.show(share, line);
    },
  });
  progress.end();
  const rows = standing.line - (first ?? 0);
  say(summary(standing, Math.max(0.001, (performance.now() - began) / 1_000), rows, dryRun));
  if (standing.rejected === 0) return 0;
  say(`Rejected lines with column and likely cause: ${rejects}`);
  return 3;
};

const writeTemplate = async (asked: string, named: string | undefined): Promise<number> => {
  const { importTemplate, TEMPLATE_FORMATS } = await import('@/lib/server/participants/import/template');
  const format = TEMPLATE_FORMATS.find((one) => one === asked);
  if (!format) throw new SetupFault('import: --template is csv or xlsx (--help for usage)');
  const file = named ?? `dampingi-import.${format}`;
  if (existsSync(file)) throw new SetupFault(`import: ${file} is there already; it is left alone`);
  writeFileSync(file, await importTemplate(format));
  say(`Written: ${file}. Fill in its rows and load it with npm run import -- ${file}`);
  return 0;
};

const main = async (): Promise<number> => {
  const { help, files, rejects, template, 'dry-run': dryRun = false } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [file] = files;
  if (template !== undefined && files.length < 2) return writeTemplate(template, file);
  if (!file || files.length > 1) throw new SetupFault('import: name one file (--help for usage)');
  if (!existsSync(file)) throw new SetupFault(`import: there is no file ${file}`);
  const report = rejects ?? `${file}.rejects.csv`;
  if (dryRun) return load(file, report, true);
  const database = await reachDatabase(requireEnv(process.env.DATABASE_URL ? 'test' : 'demo'));
  try {
    process.env.DATABASE_URL = database.url;
    process.env.DATABASE_STATEMENT_SECONDS ??= '86400'; // nobody waits at a counter for it
    const { setUpDatabase } = await import('@/lib/server/bootstrap/set-up-database');
    await setUpDatabase(database.url);
    return await load(file, report, false);
  } finally {
    const { closePool } = await import('@/lib/server/database/connection');
    await closePool();
    await database.stop();
  }
};

process.exitCode = await main().catch((fault: unknown) => {
  complain(fault);
  return fault instanceof SetupFault ? 2 : 1;
});
