import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { closePool, inTransaction, isUnavailable, pool } from '@/lib/server/database/connection';
import { closePresence, databaseAnswers } from '@/lib/server/database/presence';
import { isReady } from '@/lib/server/database/readiness';
import { answering } from '@/lib/server/http/answering';
import { type BreakableLine, breakableLine } from '../support/breakable-line';
import { freshDatabase } from '../support/database';

let line: BreakableLine;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await freshDatabase();
  line = await breakableLine(database.url);
  process.env.DATABASE_URL = line.url;
  drop = database.drop;
});
/** Connections that hung are dead; the pool finds out as it goes. */
const settles = () => expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);
afterEach(async () => {
  await line.mend();
  await settles();
});
afterAll(async () => {
  await closePresence();
  await line.close();
  await closePool();
  await drop();
});

const ask = () =>
  answering(new Request('http://localhost'), '/api/v1/test', async () => {
    const { rows } = await pool().query<{ one: number }>('select 1 as one');
    return Response.json(rows[0]);
  });

const BREAKS = [
  ['goes silent', () => line.goSilent()],
  ['refuses connections', () => line.refuse()],
] as const;

test.each(BREAKS)(
  'a database that %s: 503 with when to try again, and all is well once it is back',
  async (_, breaks) => {
    expect(await (await ask()).json()).toEqual({ one: 1 });
    await breaks();
    const refused = await ask();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'server.unavailable', nextStep: expect.any(String) });
    await line.mend();
    await settles();
  },
);

test.each(BREAKS)(
  'a database that %s in the midst of a transaction: 503, not a request that hangs',
  async (_, breaks) => {
    const answer = await answering(new Request('http://localhost'), '/api/v1/test', () =>
      inTransaction(async (tx) => {
        await tx.query('select 1');
        await breaks();
        await tx.query('select 2');
        return Response.json({});
      }),
    );
    expect(answer.status).toBe(503);
  },
);

test.each(BREAKS)('a process whose database %s is not ready, and is again', async (_, breaks) => {
  expect(await isReady()).toBe(true);
  await breaks();
  expect(await isReady()).toBe(false);
  await line.mend();
  await expect.poll(isReady, { timeout: 20_000 }).toBe(true);
});

test('a request that takes long with the database there is waited for', async () => {
  const answer = await answering(new Request('http://localhost'), '/api/v1/test', async () => {
    await pool().query('select pg_sleep(4)');
    return Response.json({ done: true });
  });
  expect(await answer.json()).toEqual({ done: true });
  expect(await databaseAnswers()).toBe(true);
});

test('a process that stands still while it asks takes nobody for silent', async () => {
  // As on a busy machine: the answer is there, and the look that asked for it has run out meanwhile.
  const standsStill = setTimeout(() => {
    const until = performance.now() + 1_300;
    while (performance.now() < until);
  }, 1_505);
  const answer = await answering(new Request('http://localhost'), '/api/v1/test', async () => {
    await pool().query('select pg_sleep(4)');
    return Response.json({ done: true });
  });
  clearTimeout(standsStill);
  expect(await answer.json()).toEqual({ done: true });
});

test('a statement and a transaction in which nobody asks have an end set by the server itself', async () => {
  const setting = async (name: string) => {
    const { rows } = await pool().query<{ setting: string }>(
      'select setting from pg_settings where name = $1',
      [name],
    );
    return Number(rows[0]?.setting);
  };
  expect(await setting('statement_timeout')).toBe(20_000);
  expect(await setting('idle_in_transaction_session_timeout')).toBe(60_000);
});

test('what ran into a deadline is no defect, what is wrong is one', async () => {
  const fails = (text: string) =>
    pool()
      .query(text)
      .catch((error: unknown) => error);
  expect(
    isUnavailable(
      await inTransaction(async (tx) => {
        await tx.query('set local statement_timeout = 50');
        await tx.query('select pg_sleep(5)');
      }).catch((error: unknown) => error),
    ),
  ).toBe(true);
  expect(isUnavailable(await fails('select nothing from nowhere'))).toBe(false);
  expect(
    (
      await answering(new Request('http://localhost'), '/api/v1/test', async () => {
        throw new Error('a defect');
      })
    ).status,
  ).toBe(500);
});
