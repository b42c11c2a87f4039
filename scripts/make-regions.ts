/**
 * Writes lib/domain/people/regions.json (code → name of every province and regency) from the npm package
 * idn-area-data. Its code is MIT, its data ODbL: see lib/domain/people/regions.LICENSE.txt. Run: node --import tsx scripts/make-regions.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const read = (name: string): [string, string][] =>
  readFileSync(new URL(`../node_modules/idn-area-data/data/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .map((cells) => {
      const code = cells[0]?.replace(/\D/g, '') ?? '';
      const name = cells.at(-1)?.replaceAll('"', '') ?? '';
      return [code, name] satisfies [string, string];
    })
    .filter(([code]) => code !== '');

const rows = [...read('provinces'), ...read('regencies')].sort(([a], [b]) => (a < b ? -1 : 1));
const lines = rows.map(([code, name]) => `  ${JSON.stringify(code)}: ${JSON.stringify(name)}`);
writeFileSync(new URL('../lib/domain/people/regions.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
process.stdout.write(`${rows.length} regions\n`);
