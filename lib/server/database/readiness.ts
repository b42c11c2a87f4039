import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pool } from './connection';
import { databaseAnswers } from './presence';

/** Milliseconds; a balancer that waits longer takes this process for hung. */
const DEADLINE = 2_000;

/** Whether the database answers and has every migration that this release ships. */
export const isReady = async (): Promise<boolean> => {
  try {
    const folder = path.join(
      /* turbopackIgnore: true */ process.cwd(),
      'lib',
      'server',
      'database',
      'migrations',
    );
    const shipped = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
    if (!(await databaseAnswers())) return false; // at once, where the pool would still wait
    const question = {
      text: 'select count(*)::int as missing from unnest($1::text[]) as shipped(name) where name not in (select name from schema_migrations)',
      values: [shipped],
      query_timeout: DEADLINE,
    };
    const { rows } = await pool().query<{ missing: number }>(question);
    return rows[0]?.missing === 0;
  } catch {
    return false; // not there, or without its tables: the balancer asks again
  }
};
