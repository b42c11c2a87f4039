/** Spoiled import rows and quotes by the hundred thousand, from one seed. */
import { parseArgs } from 'node:util';
import { fuzzImport, type Tally } from '../tests/fuzz/records/import-rows';
import { fuzzQuotes } from '../tests/fuzz/records/quotes';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run fuzz:records [-- --rows 100000] [--seed N]

Reads rows of import files (CSV and NDJSON, in several separators and encodings) and asks for quotes whose fields hold
whatever a person could paste. A defect is a throw, a row taken with a mark that nobody sees or a day out of its
bounds, a refusal without words, money that is no whole rupiah. Needs no database; the same seed makes the same rows.

Exit codes   0  no defect
             1  some: the first ten are shown
`;

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, rows: { type: 'string' }, seed: { type: 'string' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [rows, seed] = [Number(values.rows ?? 100_000), Number(values.seed ?? Date.now() % 1_000_000)];
  const tell = (name: string, tally: Tally): number => {
    const { taken, refused, defects } = tally;
    say(
      `${name}: ${tally.rows} rows, ${taken} taken, ${refused} refused, ${defects.length} defects (seed ${seed})`,
    );
    for (const defect of defects.slice(0, 10)) say(`  ${defect}`);
    return defects.length;
  };
  const found = tell('Import', await fuzzImport(rows, seed)) + tell('Quotes', fuzzQuotes(rows, seed));
  return found > 0 ? 1 : 0;
};

process.exitCode = await main().catch((fault: unknown) => {
  complain(fault);
  return 1;
});
