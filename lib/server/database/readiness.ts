import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pool } from './connection';

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
    const { rows } = await pool().query<{ missing: number }>(
      'select count(*)::int as missing from unnest($1::text[]) as shipped(name) where name not in (select name from schema_migrations)',
      [shipped],
    );
    return rows[0]?.missing === 0;
  } catch {
    return false; // not there, or without its tables: the balancer asks again
  }
};
