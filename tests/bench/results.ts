import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

/** What a part measured, each under its name with its unit in it: "commands per second". */
export type Figures = Readonly<Record<string, number>>;

export type Run = {
  /** ISO 8601. */
  readonly at: string;
  readonly node: string;
  /** Empty where the part needs no database. */
  readonly postgres: string;
  readonly processor: string;
  readonly cores: number;
  /** Load average of one minute, before and after: what else the machine did. */
  readonly load: readonly [before: number, after: number];
  readonly figures: Figures;
};

const HOME = join('.cache', 'bench');
const MOST_KEPT = 50;

export const load = (): number => Number((loadavg()[0] ?? 0).toFixed(1));

const fileOf = (part: string, home: string) => join(home, `${part}.json`);

/** Former runs of a part in this checkout, oldest first. */
export const runsOf = (part: string, home = HOME): readonly Run[] => {
  try {
    return JSON.parse(readFileSync(fileOf(part, home), 'utf8')) as Run[];
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
};

/** Keeps a run beside the last ones. */
export const keepRun = (
  part: string,
  measured: { readonly figures: Figures; readonly postgres: string; readonly before: number },
  home = HOME,
): Run => {
  const processors = cpus();
  const run: Run = {
    at: new Date().toISOString(),
    node: process.versions.node,
    postgres: measured.postgres,
    processor: processors[0]?.model ?? '',
    cores: processors.length,
    load: [measured.before, load()],
    figures: measured.figures,
  };
  mkdirSync(home, { recursive: true });
  writeFileSync(fileOf(part, home), JSON.stringify([...runsOf(part, home), run].slice(-MOST_KEPT), null, 1));
  return run;
};

const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

const change = (before: number, after: number): string =>
  before === 0 ? '' : `${after >= before ? '+' : ''}${(((after - before) / before) * 100).toFixed(0)} %`;

const where = ({ at, node, postgres, load: [before, after] }: Run): string =>
  `${at.slice(0, 16).replace('T', ' ')}, Node ${node}${postgres && `, PostgreSQL ${postgres}`}, load ${before} to ${after}`;

/** The last run of a part beside the one before it, figure by figure; what only one of them has is said so. */
export const comparison = (part: string, runs: readonly Run[]): string[] => {
  const [before, after] = runs.slice(-2);
  if (!before || !after)
    return [`${part}: ${runs.length === 0 ? 'never run here' : 'run once here'}; nothing to compare`];
  const names = [...new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])];
  return [
    `${part}: ${where(after)}`,
    `  beside ${where(before)}`,
    ...names.map((name) => {
      const [one, other] = [before.figures[name], after.figures[name]];
      const cell = (value: number | undefined) => (value === undefined ? '–' : shown(value)).padStart(10);
      const moved = one === undefined || other === undefined ? '' : change(one, other);
      return `  ${name.padEnd(44)} ${cell(one)} ${cell(other)}   ${moved}`;
    }),
  ];
};
