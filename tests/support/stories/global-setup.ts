import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { demoDatabase, nameDemoTemplate } from '../demo-database';
import { startTestServer } from '../test-server';
import { startProduct } from './product';

/** One whole product for a worker: database, sandbox, worker and server as processes of their own. */
const openRoom = async (number: number, run: string) => {
  const room = join(run, String(number));
  mkdirSync(room);
  chmodSync(room, 0o755);
  const database = await demoDatabase();
  const { product, stop } = await startProduct(database.url, room, `product-${number}`);
  const close = async () => {
    await stop();
    await database.drop();
  };
  return { product, close };
};

/** As many products as there are workers, on one PostgreSQL. */
export default async function setUp({ workers }: FullConfig): Promise<() => Promise<void>> {
  const run = process.env.STORIES_DIR ?? '';
  chmodSync(run, 0o755);
  const server = process.env.TEST_DATABASE_URL ? null : await startTestServer();
  if (server) process.env.TEST_DATABASE_URL = server.url;
  const dropDemo = nameDemoTemplate();
  const rooms = await Promise.all(Array.from({ length: workers }, (_, number) => openRoom(number, run)));
  process.env.STORIES_PRODUCTS = JSON.stringify(rooms.map(({ product }) => product));
  return async () => {
    await Promise.all(rooms.map(({ close }) => close()));
    await dropDemo?.(process.env.TEST_DATABASE_URL ?? '');
    await server?.stop();
    rmSync(run, { recursive: true, force: true });
  };
}
