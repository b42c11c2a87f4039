/** Runs every reading at two sizes a hundredfold apart and fails where the larger costs more than twice as much. */
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run bench:scale -- [--people N] [--sessions N] [--events N] [--list]

Fills a database of its own with invented rows, plays one real visit, the lists of every screen and the jobs in it,
and runs each statement that the product sent again with its own values: median and slowest time, pages read, plan.
Does so at the sizes given and at a hundredth of them, and fails where the larger reads more than twice the pages
of the smaller. Ends with what a visit leaves behind in bytes.

  --people N     participants, each with a card (1000000)
  --sessions N   sessions of 325 branches over three years (1000000)
  --events N     events, and as many commands (3000000)
  --list         instead: writes docs/reference/queries.md, the list of every statement in the source with the
                 index it reads by, at a fiftieth of these sizes; fails where a large table is read whole

Exit codes   0  nothing grew
             1  what grew, or is read whole, is named in the last lines
             2  wrong use, or it could not be measured
`;

const options = () => {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        list: { type: 'boolean' },
        people: text,
        sessions: text,
        events: text,
      },
    });
    return values;
  } catch (fault) {
    throw new SetupFault(`bench:scale: ${(fault as Error).message} (--help for usage)`);
  }
};

const count = (given: string | undefined, otherwise: number, name: string): number => {
  const value = given === undefined ? otherwise : Number(given);
  if (!Number.isInteger(value) || value < 1)
    throw new SetupFault(`bench:scale: --${name} takes a whole number from 1`);
  return value;
};

const main = async (): Promise<number> => {
  const { help, list, people, sessions, events } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const usual = list ? 20_000 : 1_000_000;
  const size = {
    people: count(people, usual, 'people'),
    sessions: count(sessions, usual, 'sessions'),
    events: count(events, 3 * usual, 'events'),
  };
  process.env.DAMPINGI_MODE = 'test';
  const { default: setUp } = await import('../tests/support/vitest-global-setup');
  const { measureScale, writeList } = await import('../tests/bench/scale/scale');
  const stop = await setUp();
  try {
    const faults = list ? await writeList(size, say) : (await measureScale(size, say)).faults;
    for (const fault of faults) say(`GROWS  ${fault}`);
    say(
      faults.length === 0 ? 'Nothing grows.' : `${faults.length} statements grow with what lies behind them.`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await stop?.();
  }
};

process.exitCode = await main().catch((fault: unknown) => {
  complain(fault);
  return 2;
});
