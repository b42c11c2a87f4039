/** Kills server, worker, database and browser during whole visits, and compares the books. docs/operate/chaos-kill.md */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { complain, say } from './set-up/say';
import { stopAll, stopOnSignals } from './set-up/stopping';

const HELP = `Usage: npm run chaos:kill -- [--kills 20] [--seed 1]

Starts the product as "npm start" does, on a database of its own, and serves one invented visitor after the
other in a real Chromium: from the first question to the claim that is sent. Meanwhile server, worker, database
and browser are killed (kill -9) at instants and in an order that the seed names. Visits go on until all kills
are spent and the last visit is finished; then the books are compared.

  --kills N   how many (default 20)
  --seed N    the same seed names the same victims and pauses (default 1); the machine's own timing stays its own

Prints: kills, visits, acknowledged (commands of which the tablet holds the server's receipt), lost, doubled,
unfinished visits, fields retyped in all and at most after one kill.

Exit codes   0  nothing lost or doubled, every visit finished, at most one field retyped after a kill
             1  otherwise; the lines above the last say what
             2  wrong use, or the product could not be started
`;

const number = (text: string | undefined, name: string, otherwise: number): number => {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new SetupFault(`chaos:kill: --${name} takes a whole number`);
  return Number(text);
};

const options = () => {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        kills: { type: 'string' },
        seed: { type: 'string' },
      },
    });
    return values;
  } catch (fault) {
    throw new SetupFault(`chaos:kill: ${(fault as Error).message} (--help for usage)`);
  }
};

const main = async (): Promise<number> => {
  const { help, ...given } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const kills = number(given.kills, 'kills', 20);
  const seed = number(given.seed, 'seed', 1);
  const { ensureChromium } = await import('../tests/runner/chromium');
  const { temporaryDirectory } = await import('@/tests/support/test-server');
  const browser = await ensureChromium(say);
  const room = temporaryDirectory();
  chmodSync(room, 0o755); // the database runs as an account of its own and must get in
  try {
    const { runVisits } = await import('../tests/chaos/kill/run-visits');
    const { books, ...sums } = await runVisits({ room, browser, kills, seed, say });
    for (const line of [...books.lost, ...books.doubled]) say(line);
    say(
      `kills ${sums.kills}  visits ${sums.visits}  acknowledged ${sums.acknowledged}  lost ${books.lost.length}  ` +
        `doubled ${books.doubled.length}  unfinished ${sums.unfinished}  fields retyped ${sums.retyped} ` +
        `(at most ${sums.worst} after one kill)  (seed ${seed}, ${sums.seconds.toFixed(0)} s)`,
    );
    const whole = books.lost.length + books.doubled.length + sums.unfinished === 0;
    return whole && sums.worst <= 1 ? 0 : 1;
  } finally {
    await stopAll();
    rmSync(join(room), { recursive: true, force: true });
  }
};

stopOnSignals(() => say('\nStopping …'));
try {
  process.exit(await main());
} catch (fault) {
  complain(fault);
  process.exit(2);
}
