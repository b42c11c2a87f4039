/** Seeded schedules of trouble between us and the bank, on the product's own code. docs/operate/chaos-bank.md */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { progressLine } from '../tests/bench/progress-line';
import { openArena } from '../tests/chaos/bank/arena';
import { BREAKABLE_RULES, type BreakableRule, isBreakableRule } from '../tests/chaos/bank/break-rule';
import { runLanes } from '../tests/chaos/bank/lanes';
import { count, isBad, noTotals, type Totals } from '../tests/chaos/bank/run-schedules';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run chaos:bank -- [--schedules 10000] [--seed 1] [--killed N] [--lanes N] [--only INDEX] [--break RULE]

Pays claims with the product's own code on a real PostgreSQL while the line to the bank times out, loses
replies, repeats and delays requests, callbacks come late, twice and out of order, workers die at any await or
are held up while others go on, clocks pass midnight and two months, and the bank refuses, delays and fails.
Then everything heals, and the books are compared with what really arrived on each account.

  --schedules N   how many (default 10,000); one claim each
  --seed N        the same seed plays the same schedules (default 1)
  --killed N      how many of them are paid over HTTP by a worker process that is killed with kill -9 again and
                  again (default: 1 % of the schedules, at least 10); their timing is the machine's own
  --lanes N       processes that play side by side, each on a database of its own (default: one for each core)
  --only INDEX    plays one schedule of the seed and tells its story when it ends badly
  --break RULE    switches a rule off, to see that it is noticed; none is killed then. RULE is one of
                  ${Object.keys(BREAKABLE_RULES).join(', ')}

Starts PostgreSQL on a directory that goes away, or uses the server at TEST_DATABASE_URL, in a database that
goes away.

Exit codes   0  nothing doubled, lost, unresolved or sent unasked
             1  something was; the last lines name the schedules
             2  wrong use, or no database
`;

const number = (text: string | undefined, name: string, otherwise: number): number => {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new SetupFault(`chaos:bank: --${name} takes a whole number`);
  return Number(text);
};

const options = () => {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        schedules: { type: 'string' },
        seed: { type: 'string' },
        killed: { type: 'string' },
        lanes: { type: 'string' },
        only: { type: 'string' },
        break: { type: 'string' },
      },
    });
    return values;
  } catch (fault) {
    throw new SetupFault(`chaos:bank: ${(fault as Error).message} (--help for usage)`);
  }
};

type Plan = {
  readonly seed: number;
  readonly first: number;
  readonly played: number;
  /** Claims that are paid over HTTP by workers that are killed. */
  readonly killed: number;
  readonly lanes: number;
  readonly broken: BreakableRule | null;
};

const planOf = (given: ReturnType<typeof options>): Plan => {
  const seed = number(given.seed, 'seed', 1);
  const broken = given.break ?? null;
  if (broken !== null && !isBreakableRule(broken))
    throw new SetupFault(`chaos:bank: --break takes one of ${Object.keys(BREAKABLE_RULES).join(', ')}`);
  if (given.only !== undefined)
    return { seed, first: number(given.only, 'only', 0), played: 1, killed: 0, lanes: 1, broken };
  const schedules = number(given.schedules, 'schedules', 10_000);
  const share = broken === null ? Math.max(10, Math.round(schedules / 100)) : 0;
  const killed = Math.min(schedules, number(given.killed, 'killed', share));
  const lanes = Math.min(64, Math.max(1, number(given.lanes, 'lanes', availableParallelism())));
  return { seed, first: 0, played: schedules - killed, killed, lanes, broken };
};

const add = (left: Totals, right: Totals): Totals => ({
  schedules: left.schedules + right.schedules,
  transfers: left.transfers + right.transfers,
  doubled: left.doubled + right.doubled,
  lost: left.lost + right.lost,
  unresolved: left.unresolved + right.unresolved,
  blind: left.blind + right.blind,
});

const TOLD = 10;

const playAll = async (databases: readonly string[], plan: Plan): Promise<Totals> => {
  const totals = noTotals();
  const progress = progressLine('schedules');
  let bad = 0;
  const { seed, first, played: many, broken } = plan;
  await runLanes(databases, { seed, first, many, broken }, (played) => {
    count(totals, played);
    progress.show(totals.schedules / many, totals.schedules);
    if (!isBad(played)) return;
    bad += 1;
    if (bad <= TOLD) say(`schedule ${played.index}: ${played.verdict.why}`);
    if (many === 1) for (const line of played.trace) say(`  ${line}`);
  });
  progress.end();
  return totals;
};

const killThrough = async (database: string, { seed, killed }: Plan): Promise<Totals> => {
  if (killed === 0) return noTotals();
  say(`${killed} claims over HTTP, paid by a worker that is killed with kill -9 …`);
  process.env.DATABASE_URL = database;
  const { runKilledWorkers } = await import('../tests/chaos/bank/killed-workers');
  return runKilledWorkers(database, seed, killed, say);
};

const main = async (): Promise<number> => {
  const { help, ...given } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const plan = planOf(given);
  const began = performance.now();
  const arena = await openArena(plan.lanes + 1);
  try {
    const [spare = '', ...lanes] = arena.databases;
    const [played, killed] = await Promise.all([playAll(lanes, plan), killThrough(spare, plan)]);
    const totals = add(played, killed);
    const seconds = (performance.now() - began) / 1_000;
    say(
      `schedules ${totals.schedules}  transfers ${totals.transfers}  doubled ${totals.doubled}  lost ${totals.lost}  ` +
        `unresolved ${totals.unresolved}  sent unasked ${totals.blind}  (seed ${plan.seed}, ${seconds.toFixed(0)} s)`,
    );
    return totals.doubled + totals.lost + totals.unresolved + totals.blind > 0 ? 1 : 0;
  } finally {
    await arena.close();
  }
};

try {
  process.exit(await main());
} catch (fault) {
  complain(fault);
  process.exit(2);
}
