import pg from 'pg';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { type EmbeddedServer, runningEmbedded, startEmbedded } from '@/lib/server/database/embedded-server';
import type { Env } from '@/lib/server/platform/env';
import { complain, say } from './say';
import { isStopping, onStop } from './stopping';
import { backOff } from './supervise';

/**
 * The database's address: the given server, or the embedded one, which is started, watched and ended with the
 * product. Should its port have been taken while it was down, `moved` tells the new address.
 */
export async function keepDatabase(env: Env, moved: (url: string) => void): Promise<string> {
  if (env.DATABASE_URL) {
    await requireServer(env.DATABASE_URL);
    return env.DATABASE_URL;
  }
  let server = await startEmbedded({ dataDir: env.DATA_DIR });
  const { url } = server;
  onStop(() => server.stop());
  let told = url;
  const watch = (watched: EmbeddedServer): void => {
    void watched.ended.then(async () => {
      for (let deaths = 1; !isStopping(); deaths += 1) {
        say(`The database ended; starting it again in ${backOff(deaths) / 1000} s.`);
        await new Promise((resolve) => setTimeout(resolve, backOff(deaths)));
        if (isStopping()) return;
        try {
          server = await startEmbedded({ dataDir: env.DATA_DIR });
        } catch (fault) {
          complain(fault);
          continue;
        }
        if (isStopping()) return void server.stop();
        say('The database is back.');
        if (server.url !== told) moved(server.url);
        told = server.url;
        return watch(server);
      }
    });
  };
  watch(server);
  return url;
}

/** @throws SetupFault, without the address's password, when the given server does not answer. */
export async function requireServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (fault) {
    const { host, pathname } = new URL(url);
    const { code, message } = fault as { code?: string; message: string };
    throw new SetupFault(`DATABASE_URL: ${host}${pathname} does not answer (${code ?? message}).`);
  }
}

/**
 * The database for a command beside the product: the given server, the embedded one that a living start runs,
 * or the embedded one started for as long as the command takes.
 */
export async function reachDatabase(
  env: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const url = env.DATABASE_URL ?? runningEmbedded(env.DATA_DIR);
  if (!url) return startEmbedded({ dataDir: env.DATA_DIR });
  await requireServer(url);
  return { url, stop: async () => undefined };
}
