import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { canEnter, databaseAccount } from '@/lib/server/database/embedded/account';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { APP_ROLE, addressAs } from '@/lib/server/platform/database-address';
import { type Env, readEnv } from '@/lib/server/platform/env';

/** Reads the environment for a mode. @throws SetupFault that lists every fault by the variable's name. */
export function requireEnv(mode: 'demo' | 'production' | 'test'): Env {
  process.env.DAMPINGI_MODE = mode;
  if (mode === 'demo') process.env.DATA_DIR ||= reachableDataDirectory();
  const read = readEnv(process.env);
  if (read.ok) return read.value;
  const lines = read.faults.map((fault) => `  ${fault}`).join('\n');
  throw new SetupFault(`Not started: the environment has ${read.faults.length} fault(s).\n${lines}`);
}

/**
 * `.data` in the checkout, unless root starts a checkout that the database's account cannot get to: then a
 * directory of this checkout's own under /var/lib. A DATA_DIR that was asked for is never moved.
 */
function reachableDataDirectory(): string {
  const inCheckout = resolve('.data');
  if (process.env.DATABASE_URL) return inCheckout;
  const account = databaseAccount(resolve(inCheckout, 'postgres'));
  const nearest = existsSync(inCheckout) ? inCheckout : dirname(inCheckout);
  if (!account.switch || canEnter(account, nearest)) return inCheckout;
  const checkout = createHash('sha256').update(realpathSync('.')).digest('hex').slice(0, 8);
  const elsewhere = `/var/lib/dampingi/${checkout}`;
  process.stdout.write(
    `Only root may enter ${resolve('.')}, so the database lives in ${elsewhere} (DATA_DIR to choose).\n`,
  );
  return elsewhere;
}

/** What the product's own processes get: everything of ours settled, so that none derives it differently. */
export function childEnvironment(
  env: Env,
  settled: { databaseUrl: string; models: string },
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DAMPINGI_MODE: env.DAMPINGI_MODE,
    PORT: String(env.PORT),
    DATA_DIR: env.DATA_DIR,
    MODELS_DIR: settled.models,
    // Its processes never hold the owner's address: what they are made to do by a fault, this role cannot.
    DATABASE_URL: '',
    DATABASE_APP_URL: env.DATABASE_APP_URL ?? addressAs(settled.databaseUrl, APP_ROLE),
    APP_ORIGIN: env.APP_ORIGIN,
    NEXTAUTH_URL: env.APP_ORIGIN,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
