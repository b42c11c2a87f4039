import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { setUpDatabase } from '@/lib/server/bootstrap/set-up-database';

export type FreshDatabase = {
  readonly url: string;
  readonly drop: () => Promise<void>;
};

export const TEMPLATE = 'dampingi_test_template';

/** The address of another database on the same server. */
export function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** One statement on the server's own database. */
export async function onServer(server: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: addressOf(server, 'postgres') });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own, copied from a template that nobody is connected to; null: an empty one. */
export async function copyOf(server: string, template: string | null): Promise<FreshDatabase> {
  const name = `dampingi_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}${template ? ` template ${template}` : ''}`);
  return {
    url: addressOf(server, name),
    drop: async () => {
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/**
 * A migrated database of the test's own, copied from a template. The server is the run's, named by
 * TEST_DATABASE_URL.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is not set: the global set-up did not run');
  const template = process.env.TEST_DATABASE_TEMPLATE ?? null;
  const database = await copyOf(server, template);
  if (!template) await setUpDatabase(database.url);
  return database;
}
