import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Size } from './fill';
import type { Measured } from './measure';
import { type AtSize, type Planned, planAt } from './measured-size';
import { LIST_FILE, listText } from './query-list';
import { READ_WHOLE } from './read-whole';
import { sqlOfProduct } from './sql-of-product';

/** How far apart the two sizes are. */
export const APART = 100;
/** The larger may cost so many times the smaller: a taller tree is a page or two more for each row found. */
const MOST_GROWTH = 2;
/** Below this, a page more or less says nothing. */
const FEW_PAGES = 12;
/** A table of fewer rows may be read whole. */
const LARGE_TABLE = 5_000;
/** As many as there are counters, whatever lies behind them. */
const STEADY = ['staff', 'devices', 'branches', 'enrolment_codes'];

type Say = (line: string) => void;

const small = (size: Size): Size => ({
  people: Math.max(1, Math.round(size.people / APART)),
  sessions: Math.max(1, Math.round(size.sessions / APART)),
  events: Math.max(1, Math.round(size.events / APART)),
});

const named = ({ asked: { name, text } }: Measured): string =>
  name ?? text.replace(/\s+/g, ' ').trim().slice(0, 40);
const grew = (before: Measured, after: Measured): boolean =>
  after.pages > MOST_GROWTH * Math.max(before.pages, FEW_PAGES);

const row = (before: Measured | undefined, after: Measured): string => {
  const cell = (value: number | undefined, digits: number) =>
    (value === undefined ? '–' : value.toFixed(digits)).padStart(8);
  const by = [...after.plan.indexes, ...after.plan.scanned.map((table) => `all of ${table}`)].join(', ');
  return `${named(after).padEnd(40)} ${cell(before?.median, 2)} ${cell(after.median, 2)} ${cell(after.p99, 2)} ${cell(before?.pages, 0)} ${cell(after.pages, 0)}  ${after.plan.top}: ${by}`;
};

/** The list of the source's statements written anew. @returns faults: large tables that are read whole without a reason. */
export const writeList = async (size: Size, say: Say): Promise<string[]> => {
  const { planned, rows } = await planAt(size, sqlOfProduct(), say);
  mkdirSync(dirname(LIST_FILE), { recursive: true });
  writeFileSync(LIST_FILE, listText(planned));
  say(`${planned.length} statements in ${LIST_FILE}`);
  return planned.flatMap((one) => readWhole(one, rows));
};

const readWhole = ({ file, name, plan }: Planned, rows: ReadonlyMap<string, number>): string[] =>
  (plan?.scanned ?? [])
    .filter((table) => (rows.get(table) ?? 0) >= LARGE_TABLE && !STEADY.includes(table))
    .filter((table) => !READ_WHOLE.some((one) => one.file === file && table.startsWith(one.table)))
    .map((table) => `${name ?? 'a statement'} of ${file} reads all ${rows.get(table)} rows of ${table}`);

const compare = (before: AtSize, after: AtSize, say: Say): string[] => {
  const formerly = new Map(before.measured.map((one) => [one.asked.text, one]));
  const lines = [...after.measured].sort((a, b) => b.pages - a.pages);
  say(`\n${''.padEnd(40)} ms small ms large  p99      pages small, large   plan at the larger size`);
  for (const one of lines) say(row(formerly.get(one.asked.text), one));
  return lines.flatMap((one) => {
    const former = formerly.get(one.asked.text);
    return former && grew(former, one)
      ? [`${named(one)}: ${former.pages} pages at the smaller size, ${one.pages} at ${APART} times as much`]
      : [];
  });
};

const VISITS_A_YEAR = 3_300_000;

const sayStored = ({ stored: { commands, events, bytes } }: AtSize, say: Say): void => {
  const kb = (value: number) => `${(value / 1_000).toFixed(0)} kB`;
  const year = (value: number) => `${((value * VISITS_A_YEAR) / 1e9).toFixed(0)} GB`;
  const all = bytes.journal + bytes.pictures + bytes.rest;
  say(
    `\nOne visit from the door to the money: ${commands} commands, ${events} events, ${kb(all)} with indexes`,
  );
  for (const [part, value] of Object.entries(bytes))
    say(
      `  ${part.padEnd(9)} ${kb(value).padStart(8)}   ${year(value).padStart(8)} a year of ${VISITS_A_YEAR.toLocaleString('en')} visits`,
    );
};

/** The product reads its database's address once: each size is measured by a process of its own. */
const measureInChild = (size: Size): Promise<AtSize> =>
  new Promise((resolve, reject) => {
    const child = fork('tests/bench/scale/at-size.ts', [JSON.stringify(size)], {
      execArgv: ['--import', 'tsx'],
    });
    child.once('message', (result) => resolve(result as AtSize));
    child.once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`a size could not be measured (${code})`)));
  });

/** Both sizes, one after the other, each in a database of its own. @returns what grew. */
export const measureScale = async (size: Size, say: Say): Promise<{ faults: string[]; large: AtSize }> => {
  const results: AtSize[] = [];
  for (const one of [small(size), size]) {
    say(
      `${one.people.toLocaleString('en')} people, ${one.sessions.toLocaleString('en')} sessions, ${one.events.toLocaleString('en')} events and commands`,
    );
    results.push(await measureInChild(one));
  }
  const [before, after] = results as [AtSize, AtSize];
  const faults = compare(before, after, say);
  sayStored(after, say);
  return { faults, large: after };
};
