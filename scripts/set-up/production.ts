import { demoSecretsIn } from '@/lib/sandbox/demo-config';
import { setUpDatabase } from '@/lib/server/bootstrap/set-up-database';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { ensureModels, modelsDirectory } from '@/lib/server/faces/models';
import type { Env } from '@/lib/server/platform/env';
import { ensureBuild } from './build';
import { requireServer } from './database';
import { childEnvironment } from './environment';
import { say } from './say';
import { type Supervised, superviseAll } from './supervise';

/** Brings worker and server up on the given database; nothing of the demo. */
export async function runProduction(env: Env) {
  const known = demoSecretsIn(process.env);
  if (known.length > 0)
    throw new SetupFault(`Not started: ${known.join(', ')} hold the demo's public secrets.`);
  const databaseUrl = env.DATABASE_URL ?? '';
  if (!databaseUrl)
    throw new SetupFault('DATABASE_URL: needed to bring the database up to date, as the owner of its tables');
  await requireServer(databaseUrl);
  const models = modelsDirectory();
  await ensureModels(models, say);
  await ensureBuild(say);
  const environment = childEnvironment(env, { databaseUrl, models });
  Object.assign(process.env, environment);
  await setUpDatabase(databaseUrl, env);
  const children: Supervised[] = [];
  await superviseAll(children, environment, [
    ['The worker', 'worker.ts'],
    ['The server', 'serve.ts'],
  ]);
  return { children, environment };
}
