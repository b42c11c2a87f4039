import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Account } from './account';
import type { Programs } from './programs';
import { SetupFault } from './setup-fault';

/** How to sign in to the embedded server: kept beside the database, readable by its starter alone. */
export type Access = { readonly port: number; readonly password: string };

export const ROLE = 'dampingi';

/** Nothing of ours leaks into the server's processes, and their messages and clock are the same everywhere. */
export const PLAIN_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', NODE_ENV: 'production' } as const;

const accessFile = (dataDir: string) => join(dataDir, 'postgres-access.json');

export function readAccess(dataDir: string): Access | undefined {
  try {
    return JSON.parse(readFileSync(accessFile(dataDir), 'utf8')) as Access;
  } catch {
    return undefined;
  }
}

function writeAccess(dataDir: string, access: Access): void {
  const draft = `${accessFile(dataDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(access), { mode: 0o600 });
  // Root may start a user's installation once; the user must still be able to read it afterwards.
  const { uid, gid } = statSync(dataDir);
  if (process.geteuid?.() === 0) chownSync(draft, uid, gid);
  renameSync(draft, accessFile(dataDir));
}

/**
 * The database's own files under `place`, made when missing.
 * @throws SetupFault for files of another major release or without their password.
 */
export async function prepareCluster(
  dataDir: string,
  place: string,
  programs: Programs,
  account: Account,
): Promise<Access> {
  const cluster = join(place, 'data');
  const known = readAccess(dataDir);
  if (!existsSync(cluster)) {
    const password = randomBytes(24).toString('base64url');
    await initialise(place, cluster, programs, account, password, () =>
      writeAccess(dataDir, { port: 0, password }),
    );
  } else {
    refuseOtherRelease(cluster, programs.major);
    if (!known) {
      throw new SetupFault(
        `The database in ${cluster} is there but its password file ${accessFile(dataDir)} is missing or unreadable: bring the file back from your backup, or set DATA_DIR to an empty directory.`,
      );
    }
  }
  const access = readAccess(dataDir);
  if (!access) throw new SetupFault(`${accessFile(dataDir)} cannot be read.`);
  const port = access.port && (await isFree(access.port)) ? access.port : await freePort();
  const settled = { ...access, port };
  if (port !== access.port) writeAccess(dataDir, settled);
  return settled;
}

function refuseOtherRelease(cluster: string, major: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new SetupFault(
    `${cluster} was written by PostgreSQL ${found}, and this release brings PostgreSQL ${major}; nothing was changed. Dump it with the release that wrote it (pg_dump) and restore the dump into an empty DATA_DIR, or set DATA_DIR to an empty directory.`,
  );
}

/** initdb into a draft directory, renamed when complete, so that a crash leaves nothing half made. */
async function initialise(
  place: string,
  cluster: string,
  programs: Programs,
  account: Account,
  password: string,
  remember: () => void,
): Promise<void> {
  const draft = `${cluster}.draft`;
  const secret = join(place, 'password.draft');
  rmSync(draft, { recursive: true, force: true });
  rmSync(secret, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (account.switch) for (const path of [draft, secret]) chownSync(path, account.uid, account.gid);
  try {
    // The builtin C.UTF-8 needs no locale of the machine and sorts the same on every one of them.
    await run(
      join(programs.bin, 'initdb'),
      [
        ...['-D', draft, '-U', ROLE, `--pwfile=${secret}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
      ],
      account,
      place,
    );
    remember();
    renameSync(draft, cluster);
  } finally {
    rmSync(secret, { force: true });
  }
}

function run(program: string, args: string[], account: Account, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account.switch,
      cwd,
      env: PLAIN_ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', (fault) => reject(new SetupFault(`${program} cannot be run: ${fault.message}`)));
    child.once('close', (code) => {
      const last = said.trim().split('\n').join(' ');
      if (code === 0) resolve();
      else
        reject(
          new SetupFault(`The database could not be made in ${cwd}: ${last || `initdb ended with ${code}`}`),
        );
    });
  });
}

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
