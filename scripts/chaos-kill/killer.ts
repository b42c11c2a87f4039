import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal, waitForEnd } from '@/lib/database/embedded/process-table';
import { answersAgain, killNow, type Product } from '@/tests/support/stories/product';
import type { Chance } from '../chaos/random';
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

export const killerOf = (product: Product, dataDir: string, tablet: Tablet) => {
  const kills: Record<Victim, () => Promise<void>> = {
    server: () => killNow(product, 'serve.ts'),
    worker: () => killNow(product, 'worker.ts'),
    database: () => killDatabase(dataDir),
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
