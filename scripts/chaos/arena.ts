import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closePool } from '@/lib/database/connection';
import { startEmbedded } from '@/lib/database/embedded-server';
import { migrate } from '@/lib/database/migrate';
import { demoGateways } from '@/lib/sandbox/demo-config';

/** A migrated database for one run, made the one of this process; it goes away with it. */
export type Arena = { readonly url: string; readonly close: () => Promise<void> };

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
export const openArena = async (): Promise<Arena> => {
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
  const name = `dampingi_chaos_${randomBytes(6).toString('hex')}`;
  await statement(`create database ${name}`);
  await statement(`alter database ${name} set synchronous_commit = off`);
  const address = addressOf(url, name);
  await migrate(address);
  Object.assign(process.env, demoGateways('http://bank.chaos'), {
    DAMPINGI_MODE: 'test',
    DATABASE_URL: address,
    DATABASE_POOL: '16',
  });
  return {
    url: address,
    close: async () => {
      await closePool();
      await statement(`drop database if exists ${name} with (force)`);
      await stop();
    },
  };
};
