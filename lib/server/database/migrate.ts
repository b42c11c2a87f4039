import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { grantRoles } from './roles';

const folder = path.join(process.cwd(), 'lib', 'server', 'database', 'migrations');

/** Any constant: two starters of one database take turns. */
const LOCK = 7_245_551;

/**
 * Brings a database to this release's schema, each numbered file in a transaction of its own, and to the job
 * queue's own tables. Safe to call from several processes.
 * @param fill writes what a schema of this release starts with, in one transaction after the files; told which
 *   of them were applied now.
 * @param roles addresses of those who get rights on the tables, and no more than they need.
 * @returns names of the files applied now.
 */
export const migrate = async (
  url: string,
  fill: (client: pg.Client, applied: readonly string[]) => Promise<void>,
  roles: { readonly app: string; readonly audit: string },
): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    const done = new Set(
      (await client.query<{ name: string }>('select name from schema_migrations')).rows.map(
        ({ name }) => name,
      ),
    );
    const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
    for (const name of files) {
      if (done.has(name)) continue;
      const text = await readFile(path.join(folder, name), 'utf8');
      await client.query('begin');
      try {
        await client.query(text);
        await client.query('insert into schema_migrations (name) values ($1)', [name]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`migration ${name} failed`, { cause: error });
      }
      applied.push(name);
    }
    await client.query('begin');
    await fill(client, applied);
    await client.query('commit');
    await runMigrations({ connectionString: url });
    await grantRoles(client, roles);
  } finally {
    await client.end();
  }
  return applied;
};
