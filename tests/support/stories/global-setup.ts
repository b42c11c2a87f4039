import { chmodSync, rmSync } from 'node:fs';
import { freshDatabase } from '../database';
import { startTestServer } from '../test-server';
import { startProduct } from './product';

/** One whole product for the run: database, sandbox, worker and server as processes of their own. */
export default async function setUp(): Promise<() => Promise<void>> {
  const room = process.env.STORIES_DIR ?? '';
  chmodSync(room, 0o755);
  const server = process.env.TEST_DATABASE_URL ? null : await startTestServer();
  if (server) process.env.TEST_DATABASE_URL = server.url;
  const database = await freshDatabase();
  const { product, stop } = await startProduct(database.url, room);
  process.env.STORIES_PRODUCT = JSON.stringify(product);
  return async () => {
    await stop();
    await database.drop();
    await server?.stop();
    rmSync(room, { recursive: true, force: true });
  };
}
