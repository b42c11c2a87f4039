import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { setUpDatabase } from '@/lib/server/bootstrap/set-up-database';
import { closePool } from '@/lib/server/database/connection';
import { startEmbedded } from '@/lib/server/database/embedded-server';

/** Migrated databases for one run, which go away with it: one for each process that plays. */
export type Arena = { readonly databases: readonly string[]; readonly close: () => Promise<void> };

const addressOf = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

const server = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const dataDir = mkdtempSync(join(tmpdir(), 'dampingi-chaos-'));
  chmodSync(dataDir, 0o755); // the database runs as an account of its own and must get in
  const embedded = await startEmbedded({ dataDir });
  const stop = async () => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: embedded.url, stop };
};

/** Starts, or finds, PostgreSQL. Workers die here, the server does not: it need not wait for the disk. */
export const openArena = async (many: number): Promise<Arena> => {
  const { url, stop } = await server();
  const statement = async (text: string) => {
    const client = new pg.Client({ connectionString: addressOf(url, 'postgres') });
    await client.connect();
    try {
      await client.query(text);
    } finally {
      await client.end();
    }
  };
  const base = `dampingi_chaos_${randomBytes(6).toString('hex')}`;
  const names = Array.from({ length: many }, (_, place) => `${base}_${place + 1}`);
  await statement(`create database ${base}`);
  Object.assign(process.env, { DAMPINGI_MODE: 'test', DATABASE_POOL: '16' });
  await setUpDatabase(addressOf(url, base));
  for (const name of names) {
    await statement(`create database ${name} template ${base}`);
    await statement(`alter database ${name} set synchronous_commit = off`);
  }
  return {
    databases: names.map((name) => addressOf(url, name)),
    close: async () => {
      await closePool();
      for (const name of [...names, base]) await statement(`drop database if exists ${name} with (force)`);
      await stop();
    },
  };
};
