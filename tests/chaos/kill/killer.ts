import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal, waitForEnd } from '@/lib/server/database/embedded/process-table';
import { answersAgain, killNow, type Product } from '@/tests/support/stories/product';
import type { Chance } from '../bank/random';
import type { Tablet } from './tablet';

export const VICTIMS = ['server', 'worker', 'database', 'browser'] as const;
export type Victim = (typeof VICTIMS)[number];

/** How long the visit goes on undisturbed before the next kill. */
const PEACE_MS = { least: 800, most: 12_000 };

/** kill -9 of the database's first process; the others of it end with it (postgresql.org, "Server Shutdown"). */
const killDatabase = async (dataDir: string): Promise<void> => {
  const [line = ''] = readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n');
  signal(Number(line), 'SIGKILL');
  await waitForEnd([Number(line)], 5_000);
};

const COMES_BACK_WITHIN_MS = 60_000;

/** Whoever was killed a moment ago is not there yet, and its starter waits longer each time: then we wait as well. */
const whenThere = async (kill: () => Promise<void>): Promise<void> => {
  for (const until = Date.now() + COMES_BACK_WITHIN_MS; ; ) {
    try {
      return await kill();
    } catch (fault) {
      if (Date.now() > until) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
};

export const killerOf = (product: Product, dataDir: string, tablet: Tablet) => {
  const kills: Record<Victim, () => Promise<void>> = {
    server: () => whenThere(() => killNow(product, 'serve.ts')),
    worker: () => whenThere(() => killNow(product, 'worker.ts')),
    database: () => whenThere(() => killDatabase(dataDir)),
    browser: () => tablet.kill(),
  };
  return {
    /** One kill at an instant that chance names, and then the wait until all stands again. */
    strikes: async (chance: Chance, tell: (victim: Victim) => void): Promise<void> => {
      const peace = PEACE_MS.least + chance.next() * (PEACE_MS.most - PEACE_MS.least);
      const victim = chance.pick(VICTIMS);
      await new Promise((resolve) => setTimeout(resolve, peace));
      tell(victim);
      await kills[victim]();
      await answersAgain(product);
    },
  };
};
