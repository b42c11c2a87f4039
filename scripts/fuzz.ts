/** Sends broken requests to every door of the API of a product of its own, and judges the answers. */
import { chmodSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { complain, say } from './set-up/say';
import { stopAll, stopOnSignals } from './set-up/stopping';

const HELP = `Usage: npm run fuzz -- [--requests 20000] [--seed 1]

Starts the product as "npm start" does, on loopback and on a database of its own, and sends requests to every
route of the API (and to addresses that are none) by every method: bodies near to what is right and far from it,
broken JSON, encodings, headers, ids and lengths, signed commands of officers, a supervisor and an administrator,
questions of a kiosk, and strangers; one in a hundred is a line that no client library would send, with a plain
question behind it on the same connection. Ends by itself after so many requests.

  --requests N   how many (default 20000)
  --seed N       the same seed chooses the same doors, methods and spoilt parts (default 1); ids are new each time

Prints: answers by status; answers of 500 and above, stuck connections, answers that show our inside, refusals
that are no problem details (RFC 9457): all four must be 0; memory of the server after the first 2000 requests
and at the end.

Exit codes   0  nothing found
             1  something was found; the lines above the last say what
             2  wrong use, or the product could not be started
`;

/** MiB by which a server may grow: caches fill, and the collector takes its time. A leak of 10,000 bodies is more. */
const MOST_GROWTH = 400;

const number = (text: string | undefined, name: string, otherwise: number): number => {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new SetupFault(`fuzz: --${name} takes a whole number`);
  return Number(text);
};

const options = () => {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        requests: { type: 'string' },
        seed: { type: 'string' },
      },
    });
    return values;
  } catch (fault) {
    throw new SetupFault(`fuzz: ${(fault as Error).message} (--help for usage)`);
  }
};

const table = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, count]) => `${name}: ${count}`)
    .join('  ');

const main = async (): Promise<number> => {
  const { help, ...given } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const requests = number(given.requests, 'requests', 20_000);
  const seed = number(given.seed, 'seed', 1);
  const { temporaryDirectory } = await import('@/tests/support/test-server');
  const room = temporaryDirectory();
  chmodSync(room, 0o755); // the database runs as an account of its own and must get in
  try {
    const { runFuzz } = await import('../tests/fuzz/run-fuzz');
    const { statuses, codes, faults, memory, ...sums } = await runFuzz({ room, requests, seed, say });
    const [before, after] = memory;
    say(table(statuses));
    say(table(codes));
    say(
      `requests ${sums.requests}  answers >= 500 ${faults['server error'] ?? 0}  stuck ${faults.stuck ?? 0}  inside shown ${faults['inside shown'] ?? 0}  ` +
        `no problem details ${faults['no problem details'] ?? 0}  engine busy ${sums.busy}  cut ${sums.cut}  ` +
        `memory ${before} → ${after} MiB  (seed ${seed}, ${sums.seconds.toFixed(0)} s)`,
    );
    if (sums.died) say('The server died and was started again.');
    return Object.keys(faults).length === 0 && !sums.died && after - before <= MOST_GROWTH ? 0 : 1;
  } finally {
    await stopAll();
    rmSync(room, { recursive: true, force: true });
  }
};

stopOnSignals(() => say('\nStopping …'));
try {
  process.exit(await main());
} catch (fault) {
  complain(fault);
  process.exit(2);
}
