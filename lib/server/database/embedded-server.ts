import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { type Account, canEnter, databaseAccount, firstClosedDoor } from './embedded/account';
import { prepareCluster, readAccess } from './embedded/cluster';
import { addressOf, endLeftovers, startPostmaster } from './embedded/postmaster';
import { installPrograms } from './embedded/programs';
import { SetupFault } from './embedded/setup-fault';
import { hold, holderOf } from './embedded/single-holder';

export type EmbeddedServer = {
  /** Address of the product's database, password included: never to be logged. */
  readonly url: string;
  readonly pid: number;
  /** Settles when the server is gone, by `stop` or by force. */
  readonly ended: Promise<void>;
  /** Fast shutdown, at most about two seconds; then the data directory is free for another start. */
  readonly stop: () => Promise<void>;
};

const DATABASE = 'dampingi';
const lockOf = (dataDir: string) => join(dataDir, 'postgres.lock');

/**
 * Starts the packaged PostgreSQL on `dataDir`, made when missing: on a private port of 127.0.0.1, with a random
 * password, as `nobody` when started by root. What a killed start left behind is ended first.
 * @throws SetupFault, one line for a person: another start lives on the directory, it cannot be reached by the
 * database's account, or it was written by another major release.
 */
export async function startEmbedded({ dataDir }: { dataDir: string }): Promise<EmbeddedServer> {
  const home = openDataDirectory(dataDir);
  const lock = hold(lockOf(home));
  if (!lock.held) {
    throw new SetupFault(
      `The database in ${home} is already in use by process ${lock.holder.pid}: stop that one first, or set DATA_DIR to another directory.`,
    );
  }
  try {
    const place = join(home, 'postgres');
    const account = databaseAccount(place);
    admit(account, home);
    if (!existsSync(place)) mkdirSync(place, { mode: 0o700 });
    if (account.switch) chownSync(place, account.uid, account.gid);
    const programs = installPrograms(join(home, 'programs'), account);
    const cluster = join(place, 'data');
    await endLeftovers(cluster);
    const access = await prepareCluster(home, place, programs, account);
    const server = await startPostmaster(cluster, join(home, 'postgres.log'), programs, account, access);
    await ensureDatabase(addressOf(access, 'postgres'));
    const stop = async () => {
      await server.stop();
      lock.release();
    };
    void server.ended.then(lock.release);
    return { url: addressOf(access, DATABASE), pid: server.pid, ended: server.ended, stop };
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

/** Address of the server that a living start runs on `dataDir`, for commands beside it. */
export function runningEmbedded(dataDir: string): string | undefined {
  const access = readAccess(dataDir);
  return access && holderOf(lockOf(dataDir)) ? addressOf(access, DATABASE) : undefined;
}

/** The directory with every link resolved: leftovers are found by their working directory's real name. */
function openDataDirectory(dataDir: string): string {
  const wanted = resolve(dataDir);
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o755 });
    return realpathSync(wanted);
  } catch (fault) {
    throw new SetupFault(
      `DATA_DIR ${wanted} cannot be made (${(fault as NodeJS.ErrnoException).code}): set DATA_DIR to a directory you may write to.`,
    );
  }
}

/** Opens the way through the data directory itself, which is ours, and refuses when a door above it is closed. */
function admit(account: Account, home: string): void {
  if (!account.switch) return;
  if (canEnter(account, home)) return;
  chmodSync(home, statSync(home).mode | 0o011);
  if (canEnter(account, home)) return;
  throw new SetupFault(
    `DATA_DIR ${home} cannot be reached by ${account.name}, the account PostgreSQL runs under when root starts it: ${firstClosedDoor(account, home)} is closed to it. Set DATA_DIR to a directory outside it, such as /var/lib/dampingi, or open it with chmod o+x.`,
  );
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
