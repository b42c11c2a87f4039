import type pg from 'pg';
import { pool } from '@/lib/server/database/connection';
import { mortal, type Stage, stageHere, step } from './stage';

type Query = (...given: never[]) => Promise<unknown>;

/** Before and after each statement the worker may die: after, the statement was carried out and nobody knows. */
const mortalQuery =
  (stage: Stage, query: Query): Query =>
  async (...given) => {
    mortal(stage);
    const answer = await query(...given);
    mortal(stage);
    return answer;
  };

/** A dead worker's connection: the server rolls back what was not committed. */
const returned = async (client: pg.PoolClient, stage: Stage, broken: unknown) => {
  if (!stage.actor.dead) return client.release(broken as Error | undefined);
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
};

/**
 * Makes every await on the process's pool a place to be held up or to die at, for code on a stage; other code
 * is not touched. Nobody is held up inside a transaction (he would hold up everyone who needs his locks), but he
 * may die there.
 */
export const stepThroughDatabase = (): void => {
  const real = pool();
  const connect = real.connect.bind(real) as (...given: unknown[]) => Promise<pg.PoolClient>;
  const query = real.query.bind(real) as unknown as Query;
  const own = real as unknown as Record<'connect' | 'query', unknown>;
  let inner = 0; // pool.query asks for a connection itself
  own.connect = (...given: unknown[]) => {
    const stage = stageHere();
    if (!stage || inner > 0 || given.length > 0) return connect(...given);
    return (async () => {
      await step(stage, true);
      const client = await connect();
      return {
        query: mortalQuery(stage, client.query.bind(client) as unknown as Query),
        release: (broken: unknown) => void returned(client, stage, broken),
      };
    })();
  };
  own.query = (...given: never[]) => {
    const stage = stageHere();
    if (!stage) return query(...given);
    return (async () => {
      await step(stage, true);
      inner += 1;
      let asked: Promise<unknown>;
      try {
        asked = query(...given);
      } finally {
        inner -= 1;
      }
      const answer = await asked;
      mortal(stage);
      return answer;
    })();
  };
};
