import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureModels, modelsDirectory } from '@/lib/biometrics/models';
import { SetupFault } from '@/lib/database/embedded/setup-fault';
import { hold } from '@/lib/database/embedded/single-holder';
import { demoGateways } from '@/lib/sandbox/demo-config';
import { ensureBuild } from './set-up/build';
import { keepDatabase } from './set-up/database';
import { childEnvironment, requireEnv } from './set-up/environment';
import { requirePort } from './set-up/ports';
import { complain, say } from './set-up/say';
import { onStop, stopAll, stopOnSignals } from './set-up/stopping';
import { summary } from './set-up/summary';
import { supervise } from './set-up/supervise';

async function start(): Promise<void> {
  const env = requireEnv('demo');
  mkdirSync(env.DATA_DIR, { recursive: true });
  const lock = hold(join(env.DATA_DIR, 'start.lock'), env.APP_ORIGIN);
  if (!lock.held) {
    throw new SetupFault(
      `Dampingi is already running on ${env.DATA_DIR}: ${lock.holder.note} (process ${lock.holder.pid}). Stop it with Ctrl-C there, or start a second one with another DATA_DIR and PORT.`,
    );
  }
  onStop(async () => lock.release());
  await requirePort(env.PORT, 'PORT');
  await requirePort(env.SANDBOX_PORT, 'SANDBOX_PORT');

  const models = modelsDirectory();
  await ensureModels(models, say);
  await ensureBuild(say);

  say('Starting the database …');
  const environment = { ...process.env };
  const children: ReturnType<typeof supervise>[] = [];
  const databaseUrl = await keepDatabase(env, (moved) => {
    environment.DATABASE_URL = moved;
    environment.SANDBOX_DATABASE_URL = moved;
    for (const child of children) child.renew();
  });
  Object.assign(environment, childEnvironment(env, { databaseUrl, models }));
  environment.SANDBOX_PORT = String(env.SANDBOX_PORT);
  environment.SANDBOX_DATABASE_URL = databaseUrl;
  environment.SANDBOX_APP_ORIGIN = env.APP_ORIGIN;
  Object.assign(environment, demoGateways(env.SANDBOX_URL ?? `http://127.0.0.1:${env.SANDBOX_PORT}`));
  // The seed and what it calls read the environment of this process, some of it as they load.
  Object.assign(process.env, environment);
  const { migrate } = await import('@/lib/database/migrate');
  const { seedDemo } = await import('@/lib/demo/seed-demo');
  await migrate(databaseUrl);
  const seeded = await seedDemo();

  for (const [name, file] of [
    ['The sandbox', 'sandbox.ts'],
    ['The worker', 'worker.ts'],
    ['The server', 'serve.ts'],
  ] as const) {
    children.push(supervise(name, file, environment));
  }
  onStop(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  await Promise.all(children.map((child) => child.ready));
  say(summary(env, seeded));
}

stopOnSignals(() => say('\nStopping …'));
start().catch(async (fault) => {
  complain(fault);
  await stopAll();
  process.exit(1);
});
