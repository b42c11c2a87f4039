import { ensureModels, modelsDirectory } from '@/lib/biometrics/models';
import { SetupFault } from '@/lib/database/embedded/setup-fault';
import { migrate } from '@/lib/database/migrate';
import { demoSecretsIn } from '@/lib/sandbox/demo-config';
import { ensureBuild } from './set-up/build';
import { requireServer } from './set-up/database';
import { childEnvironment, requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';
import { onStop, stopAll, stopOnSignals } from './set-up/stopping';
import { supervise } from './set-up/supervise';

async function start(): Promise<void> {
  const env = requireEnv('production');
  const known = demoSecretsIn(process.env);
  if (known.length > 0)
    throw new SetupFault(`Not started: ${known.join(', ')} hold the demo's public secrets.`);
  const databaseUrl = env.DATABASE_URL ?? '';
  await requireServer(databaseUrl);
  const models = modelsDirectory();
  await ensureModels(models, say);
  await ensureBuild(say);
  const environment = childEnvironment(env, { databaseUrl, models });
  Object.assign(process.env, environment);
  await migrate(databaseUrl);
  const children = [
    supervise('The worker', 'worker.ts', environment),
    supervise('The server', 'serve.ts', environment),
  ];
  onStop(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  await Promise.all(children.map((child) => child.ready));
  say(`Dampingi is ready on port ${env.PORT} for ${env.APP_ORIGIN}.`);
}

stopOnSignals(() => say('\nStopping …'));
start().catch(async (fault) => {
  complain(fault);
  await stopAll();
  process.exit(1);
});
