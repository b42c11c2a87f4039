import pg from 'pg';
import { env } from '../platform/env';

pg.types.setTypeParser(pg.types.builtins.INT8, Number); // sequences and rupiah stay far below 2^53
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text); // a calendar date has no zone

/** What a use case may do inside one transaction. */
export type Transaction = Pick<pg.ClientBase, 'query'>;

const globals = globalThis as { dampingiPool?: pg.Pool };

/** The process's pool. Kept on `globalThis` because the framework may load this module more than once. */
export const pool = (): pg.Pool => {
  if (!globals.dampingiPool) {
    const { DATABASE_URL, DATABASE_POOL } = env();
    if (!DATABASE_URL) throw new Error('DATABASE_URL: not set');
    globals.dampingiPool = new pg.Pool({
      connectionString: DATABASE_URL,
      max: DATABASE_POOL,
      keepAlive: true,
    });
    // An idle connection that dies (server restart) is replaced at the next use; without a listener Node would exit.
    globals.dampingiPool.on('error', () => undefined);
    globals.dampingiPool.on('connect', (client) => client.on('error', () => undefined));
  }
  return globals.dampingiPool;
};

/** Ends the pool, for scripts and tests. */
export const closePool = async (): Promise<void> => {
  const open = globals.dampingiPool;
  delete globals.dampingiPool;
  await open?.end();
};

const RETRYABLE = new Set([
  '40001',
  '40P01',
  '57P01',
  '57P02',
  '57P03',
  '25006',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
]);

/** Whether the whole transaction may be run again: it did not commit, or can be asked again by its command id. */
export const isRetryable = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code) return RETRYABLE.has(code) || code.startsWith('08');
  return /Connection terminated|connection timeout/i.test(message ?? '');
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const attempt = async <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> => {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed;
    });
    throw error;
  } finally {
    client.release(broken);
  }
};

/**
 * Runs `work` in one transaction and again, from its start, when the database says that it may. Callers
 * are idempotent by command id, so a commit whose answer was lost is found again, not repeated.
 * @throws whatever `work` throws, or the database's error after five tries.
 */
export const inTransaction = async <Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(work);
    } catch (error) {
      if (tries >= 5 || !isRetryable(error)) throw error;
      await pause(20 * 2 ** tries * (0.5 + Math.random()));
    }
  }
};
