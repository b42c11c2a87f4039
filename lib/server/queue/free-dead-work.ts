import { pool } from '../database/connection';

/** Any number that nobody else in this database locks. */
const WORKPLACE = 4_504_622;

/**
 * Takes this worker's place, and frees what dead ones held: the queue keeps a killed worker's jobs locked for
 * four hours, while a participant waits for his answer. Every living worker holds the same lock, shared; whoever
 * gets it alone knows that all the others are gone. A job that is freed in error is run twice at worst,
 * which every job must bear anyhow. @returns how to leave the place.
 */
export const takeWorkplace = async (): Promise<() => void> => {
  const client = await pool().connect();
  const leave = () => client.release(true); // the lock lives as long as the connection
  try {
    const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
      WORKPLACE,
    ]);
    const alone = rows[0]?.alone ?? false;
    if (alone)
      await client.query(
        `select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))`,
      );
    await client.query('select pg_advisory_lock_shared($1)', [WORKPLACE]);
    if (alone) await client.query('select pg_advisory_unlock($1)', [WORKPLACE]);
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
};
