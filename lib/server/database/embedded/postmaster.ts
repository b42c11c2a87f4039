import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Account } from './account';
import { type Access, PLAIN_ENVIRONMENT, ROLE } from './cluster';
import { isRunning, postgresProcessesIn, signal, waitForEnd } from './process-table';
import type { Programs } from './programs';
import { SetupFault } from './setup-fault';

const LOG_LIMIT_BYTES = 5_000_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A failing statement and the DETAIL of a broken constraint can hold a person's data: keep both out of the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
} as const;

export const addressOf = (access: Access, database: string): string =>
  `postgresql://${ROLE}:${access.password}@127.0.0.1:${access.port}/${database}`;

/**
 * Ends what a start before this one left running in the cluster: a postmaster whose starter was killed, or
 * backends whose postmaster was. The caller holds the lock, so nobody living owns them.
 */
export async function endLeftovers(cluster: string): Promise<number> {
  const left = new Set(postgresProcessesIn(cluster));
  const recorded = recordedPostmaster(cluster);
  if (recorded !== undefined && left.has(recorded)) signal(recorded, 'SIGINT');
  const pids = [...left];
  if (await waitForEnd(pids, 3000)) return pids.length;
  // What is acknowledged is in the write-ahead log on disk, so force loses nothing; a stopped process needs it.
  for (const name of ['SIGQUIT', 'SIGKILL'] as const) {
    for (const pid of pids.filter(isRunning)) signal(pid, name);
    if (await waitForEnd(pids, 2000)) return pids.length;
  }
  throw new SetupFault(
    `PostgreSQL processes of an earlier start do not end: ${pids.filter(isRunning).join(', ')} in ${cluster}. End them and start again.`,
  );
}

function recordedPostmaster(cluster: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}

/** A running server process; `ended` settles when it is gone, whoever ended it. */
export type Postmaster = {
  readonly pid: number;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts the server on the cluster and waits until it answers. */
export async function startPostmaster(
  cluster: string,
  logFile: string,
  programs: Programs,
  account: Account,
  access: Access,
): Promise<Postmaster> {
  const log = openSync(logFile, sizeOf(logFile) > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, port: String(access.port) });
  const child = spawn(
    join(programs.bin, 'postgres'),
    ['-D', cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...account.switch,
      cwd: cluster,
      env: PLAIN_ENVIRONMENT,
      // A session of its own: Ctrl-C in the terminal reaches us alone, and we end the server after its clients.
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const { pid } = child;
  if (pid === undefined) throw new SetupFault(`PostgreSQL in ${programs.bin} cannot be started.`);
  const guard = guardAgainstOrphaning(pid, account);
  const stop = async () => {
    guard.kill('SIGKILL');
    signalChild(child, 'SIGINT');
    // Past its time an immediate shutdown: the write-ahead log is on disk, and the next start replays it.
    const late = setTimeout(() => signalChild(child, 'SIGQUIT'), 2000);
    await ended;
    clearTimeout(late);
  };
  void ended.then(() => guard.kill('SIGKILL'));
  try {
    await untilItAnswers(access, ended);
  } catch (fault) {
    await stop();
    throw new SetupFault(`PostgreSQL did not start (${lastLineOf(logFile)}); its log is ${logFile}.`, {
      cause: fault,
    });
  }
  return { pid, ended, stop };
}

const signalChild = (child: ChildProcess, name: NodeJS.Signals) => {
  if (child.exitCode === null && child.signalCode === null) child.kill(name);
};

/** A shell that waits on a pipe from us: should we be killed, the pipe closes and it ends the server. */
function guardAgainstOrphaning(pid: number, account: Account): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _ || kill -INT "$1"', 'sh', String(pid)], {
    ...account.switch,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.unref();
  return guard;
}

async function untilItAnswers(access: Access, ended: Promise<void>): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  // Recovery after a crash can take a while on a slow disk.
  const deadline = performance.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: addressOf(access, 'postgres') });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (fault) {
      if (gone || performance.now() > deadline) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function lastLineOf(file: string): string {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|ERROR|PANIC/.test(line)) ?? lines.at(-1) ?? 'no word from it';
}
