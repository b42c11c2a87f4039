import pg from 'pg';
import { type Counter, openCounter } from '../../support/counter';
import { fill, type Size } from './fill';
import { genericPlan, type Measured, measure, type Plan } from './measure';
import { playVisit, readScreens, runJobs } from './play';
import type { Statement } from './sql-of-product';
import { type Stored, sizesOf } from './stored';
import { type Asked, watchQueries } from './watch-queries';

export type AtSize = {
  readonly size: Size;
  readonly measured: readonly Measured[];
  readonly stored: Stored;
};

/** Locks hold nothing here, and who waits for one tells nothing of pages. */
const NOT_MEASURED = /pg_(try_)?advisory_|^\s*insert into events|nextval/i;

/** Two sets of values of each statement: the first and the last that the product sent. */
const chosen = (all: readonly Asked[]): Asked[] => {
  const byText = new Map<string, Asked[]>();
  for (const asked of all) byText.set(asked.text, [...(byText.get(asked.text) ?? []), asked]);
  return [...byText.values()]
    .flatMap((list) => [list[0], ...(list.length > 1 ? [list.at(-1)] : [])])
    .filter((one) => one !== undefined);
};

const worse = (one: Measured | undefined, other: Measured): Measured =>
  one && one.pages >= other.pages ? one : other;

const rowsOf = async (client: pg.Client): Promise<Map<string, number>> => {
  const { rows } = await client.query<{ name: string; rows: number }>(
    `select c.relname as name, greatest(c.reltuples, 0)::bigint as rows from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')`,
  );
  return new Map(rows.map(({ name, rows: count }) => [name, count]));
};

const withClient = async <Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A database of this size with a counter at work in it, for as long as `work` takes. */
const inDatabaseOf = async <Value>(
  size: Size,
  say: (line: string) => void,
  work: (counter: Counter) => Promise<Value>,
): Promise<Value> => {
  const counter = await openCounter();
  try {
    const began = performance.now();
    await withClient((client) =>
      fill(client, size, (part) => say(`  ${part}: ${((performance.now() - began) / 1_000).toFixed(0)} s`)),
    );
    return await work(counter);
  } finally {
    await counter.close();
  }
};

/** Plays a visit, the lists and the jobs in a database of this size, then runs each statement again. */
export const measureAt = (size: Size, say: (line: string) => void): Promise<AtSize> =>
  inDatabaseOf(size, say, async (counter) => {
    const watch = watchQueries();
    const sessionId = await playVisit(counter).finally(() => undefined);
    await readScreens(counter, sessionId);
    await runJobs();
    watch.stop();
    const asked = chosen(watch.asked()).filter(({ text }) => !NOT_MEASURED.test(text));
    say(
      `  ${watch.asked().length} statements sent, ${new Set(asked.map(({ text }) => text)).size} of them different`,
    );
    return withClient(async (client) => {
      await client.query('vacuum analyze');
      const measured = new Map<string, Measured>();
      for (const one of asked) {
        const result = await measure(client, one);
        if (result) measured.set(one.text, worse(measured.get(one.text), result));
      }
      return { size, measured: [...measured.values()], stored: await sizesOf(client, sessionId) };
    });
  });

export type Planned = Statement & { readonly plan: Plan | null };

/** The plan of each statement of the source in a database of this size, with rows by table. */
export const planAt = (
  size: Size,
  statements: readonly Statement[],
  say: (line: string) => void,
): Promise<{ readonly planned: readonly Planned[]; readonly rows: ReadonlyMap<string, number> }> =>
  inDatabaseOf(size, say, () =>
    withClient(async (client) => {
      const planned: Planned[] = [];
      for (const one of statements) {
        const plan = one.openEnded ? null : await genericPlan(client, one.text);
        planned.push({ ...one, plan });
      }
      return { planned, rows: await rowsOf(client) };
    }),
  );
