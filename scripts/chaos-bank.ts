/** Seeded schedules of trouble between us and the bank, on the product's own code. docs/chaos-bank.md */
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/database/embedded/setup-fault';
import { openArena } from './chaos/arena';
import { noTotals, type Totals } from './chaos/run-schedules';
import { progressLine } from './measuring/progress-line';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run chaos:bank -- [--schedules 10000] [--seed 1] [--killed N] [--only INDEX]

Pays claims with the product's own code on a real PostgreSQL while the line to the bank times out, loses
replies, repeats and delays requests, callbacks come late, twice and out of order, workers die at any await or
are held up while others go on, clocks pass midnight and two months, and the bank refuses, delays and fails.
Then everything heals, and the books are compared with what really arrived on each account.

  --schedules N   how many (default 10,000); one claim each
  --seed N        the same seed plays the same schedules (default 1)
  --killed N      how many of them are paid over HTTP by a worker process that is killed with kill -9 again and
                  again (default: 1 % of the schedules, at least 10); their timing is the machine's own
  --only INDEX    plays one schedule of the seed and tells its story

Starts PostgreSQL on a directory that goes away, or uses the server at TEST_DATABASE_URL, in a database that
goes away.

Exit codes   0  nothing doubled, lost or sent unasked
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
        only: { type: 'string' },
      },
    });
    return values;
  } catch (fault) {
    throw new SetupFault(`chaos:bank: ${(fault as Error).message} (--help for usage)`);
  }
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

const main = async (): Promise<number> => {
  const { help, ...given } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const schedules = number(given.schedules, 'schedules', 10_000);
  const seed = number(given.seed, 'seed', 1);
  const only = given.only === undefined ? null : number(given.only, 'only', 0);
  const killed =
    only === null
      ? Math.min(schedules, number(given.killed, 'killed', Math.max(10, Math.round(schedules / 100))))
      : 0;
  const arena = await openArena();
  const began = performance.now();
  try {
    let totals = noTotals();
    if (killed > 0) {
      say(`${killed} claims over HTTP, paid by a worker that is killed with kill -9 …`);
      const { runKilledWorkers } = await import('./chaos/killed-workers');
      totals = add(totals, await runKilledWorkers(arena, seed, killed, say));
    }
    const { runSchedules } = await import('./chaos/run-schedules');
    const many = only === null ? schedules - killed : 1;
    const progress = progressLine('schedules');
    let bad = 0;
    const played = await runSchedules(seed, only ?? 0, many, (sum, fault) => {
      progress.show(sum.schedules / many, sum.schedules);
      if (!fault) return;
      bad += 1;
      if (bad <= TOLD) say(`schedule ${fault.index}: ${fault.played.verdict.why}`);
      if (only !== null) for (const line of fault.played.trace) say(`  ${line}`);
    });
    progress.end();
    totals = add(totals, played);
    const seconds = (performance.now() - began) / 1_000;
    say(
      `schedules ${totals.schedules}  transfers ${totals.transfers}  doubled ${totals.doubled}  lost ${totals.lost}  ` +
        `unresolved ${totals.unresolved}  sent unasked ${totals.blind}  (seed ${seed}, ${seconds.toFixed(0)} s)`,
    );
    return totals.doubled + totals.lost + totals.blind > 0 ? 1 : 0;
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
