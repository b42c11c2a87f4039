import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoGateways } from '@/lib/sandbox/demo-config';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { hold } from '@/lib/server/database/embedded/single-holder';
import { ensureModels, modelsDirectory } from '@/lib/server/faces/models';
import { APP_ROLE, addressAs } from '@/lib/server/platform/database-address';
import type { Env } from '@/lib/server/platform/env';
import { ensureBuild } from './build';
import { keepDatabase } from './database';
import { childEnvironment } from './environment';
import { requirePort } from './ports';
import { say } from './say';
import { onStop } from './stopping';
import { type Supervised, superviseAll } from './supervise';

/** Takes the data directory for this process until it stops. @throws SetupFault naming who has it. */
export function holdDataDirectory(env: Pick<Env, 'DATA_DIR' | 'APP_ORIGIN'>): void {
  mkdirSync(env.DATA_DIR, { recursive: true });
  const lock = hold(join(env.DATA_DIR, 'start.lock'), env.APP_ORIGIN);
  if (!lock.held) {
    throw new SetupFault(
      `Dampingi is already running on ${env.DATA_DIR}: ${lock.holder.note} (process ${lock.holder.pid}). Stop it with Ctrl-C there, or start a second one with another DATA_DIR and PORT.`,
    );
  }
  onStop(async () => lock.release());
}

/**
 * Brings the demo up: models, build, database, invented people, sandbox, worker and server, all watched.
 * @param callbackOrigin where the sandbox's bank sends its callbacks and whose pages may use its camera.
 * @param live pages made as they are asked for, from the sources of that moment, instead of a build.
 * @returns what was seeded, the processes, and their environment, which a renewal reads again.
 */
export async function runDemo(env: Env, callbackOrigin: string, live = false) {
  await requirePort(env.PORT, 'PORT');
  await requirePort(env.SANDBOX_PORT, 'SANDBOX_PORT');

  const models = modelsDirectory();
  await ensureModels(models, say);
  if (!live) await ensureBuild(say);

  say('Starting the database …');
  const environment = { ...process.env };
  const children: Supervised[] = [];
  const databaseUrl = await keepDatabase(env, (moved) => {
    environment.DATABASE_APP_URL = addressAs(moved, APP_ROLE);
    environment.SANDBOX_DATABASE_URL = moved;
    for (const child of children) child.renew();
  });
  Object.assign(environment, childEnvironment(env, { databaseUrl, models }));
  if (live) Object.assign(environment, { NODE_ENV: 'development' });
  environment.SANDBOX_PORT = String(env.SANDBOX_PORT);
  environment.SANDBOX_DATABASE_URL = databaseUrl;
  environment.SANDBOX_APP_ORIGIN = callbackOrigin;
  Object.assign(environment, demoGateways(env.SANDBOX_URL ?? `http://127.0.0.1:${env.SANDBOX_PORT}`));
  // The seed and what it calls read the environment of this process, some of it as they load.
  Object.assign(process.env, environment);
  const { setUpDatabase } = await import('@/lib/server/bootstrap/set-up-database');
  const { seedDemo } = await import('@/lib/demo/seed-demo');
  await setUpDatabase(databaseUrl);
  const seeded = await seedDemo();

  await superviseAll(children, environment, [
    ['The worker', 'worker.ts'],
    ['The sandbox', 'sandbox.ts'],
    ['The server', 'serve.ts'],
  ]);
  const [worker] = children as [Supervised, ...Supervised[]];
  return { seeded, children, environment, worker };
}
