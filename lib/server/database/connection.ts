import pg from 'pg';
import { productAddress } from '../platform/database-address';
import { env } from '../platform/env';

pg.types.setTypeParser(pg.types.builtins.INT8, Number); // sequences and rupiah stay far below 2^53
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text); // a calendar date has no zone

/** What a use case may do inside one transaction. */
export type Transaction = Pick<pg.ClientBase, 'query'>;

const globals = globalThis as { dampingiPool?: pg.Pool };

/** Milliseconds: for a free or a new connection, and for a transaction in which nobody asks anything. */
const CONNECT_DEADLINE = 5_000;
const IDLE_DEADLINE = 60_000;
/** What the network may add to a statement before this side stops waiting for a server that went silent. */
const GRACE = 3_000;

/** The process's pool. Kept on `globalThis` because the framework may load this module more than once. */
export const pool = (): pg.Pool => {
  if (!globals.dampingiPool) {
    const { DATABASE_POOL, DATABASE_STATEMENT_SECONDS } = env();
    globals.dampingiPool = new pg.Pool({
      connectionString: productAddress(),
      max: DATABASE_POOL,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_DEADLINE,
      statement_timeout: DATABASE_STATEMENT_SECONDS * 1_000,
      query_timeout: DATABASE_STATEMENT_SECONDS * 1_000 + GRACE,
      idle_in_transaction_session_timeout: IDLE_DEADLINE,
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

/** The server is going away, coming up or not there (SQLSTATE class 57P; errors of the socket). */
const GONE = [
  '57P01',
  '57P02',
  '57P03',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];
/** Lost races, and a server that became a standby. */
const RETRYABLE = new Set([...GONE, '40001', '40P01', '25006']);
/** A deadline passed (57014, 25P03, 55P03) or no connection is left (53300): later it may go. */
const UNAVAILABLE = new Set([...GONE, '25006', '25P03', '53300', '55P03', '57014']);
/** What the driver says without a code: its own deadlines, and a connection that ended. */
const DRIVER_GAVE_UP =
  /Connection terminated|connection timeout|trying to connect|timeout expired|read timeout/i;
const DEADLINE_PASSED = /trying to connect|connection timeout|timeout expired|read timeout/i;

/** Whether the whole transaction may be run again: it did not commit, or can be asked again by its command id. */
export const isRetryable = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code) return RETRYABLE.has(code) || code.startsWith('08');
  // What ran into a deadline would only run into it again, and somebody waits.
  return DRIVER_GAVE_UP.test(message ?? '') && !DEADLINE_PASSED.test(message ?? '');
};

/** Whether the database could not be reached or did not answer in time: nobody's fault but a matter of waiting. */
export const isUnavailable = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code) return UNAVAILABLE.has(code) || code.startsWith('08');
  return error instanceof Error && DRIVER_GAVE_UP.test(message ?? '');
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
    // On a connection that went silent a rollback would be waited for as long again.
    if (/read timeout/i.test((error as Error | null)?.message ?? '')) broken = error as Error;
    else
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
