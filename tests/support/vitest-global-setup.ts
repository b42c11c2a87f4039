import { setUpDatabase } from '@/lib/server/bootstrap/set-up-database';
import { addressOf, onServer, TEMPLATE } from './database';
import { nameDemoTemplate } from './demo-database';
import { startTestServer } from './test-server';

/**
 * One server and one migrated template per run. The rooms share this process's environment, so the second one
 * finds what the first made; a run that is given TEST_DATABASE_URL starts no server.
 */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  let stop: (() => Promise<void>) | undefined;
  if (!process.env.TEST_DATABASE_URL) {
    const server = await startTestServer();
    process.env.TEST_DATABASE_URL = server.url;
    stop = server.stop;
  }
  if (!process.env.TEST_DATABASE_TEMPLATE) {
    const server = process.env.TEST_DATABASE_URL;
    await onServer(server, `drop database if exists ${TEMPLATE} with (force)`);
    await onServer(server, `create database ${TEMPLATE}`);
    await setUpDatabase(addressOf(server, TEMPLATE));
    process.env.TEST_DATABASE_TEMPLATE = TEMPLATE;
  }
  const dropDemo = nameDemoTemplate();
  if (!stop && !dropDemo) return undefined;
  return async () => {
    await dropDemo?.(process.env.TEST_DATABASE_URL ?? '');
    await stop?.();
  };
}
