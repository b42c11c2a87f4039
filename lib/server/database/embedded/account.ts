import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SetupFault } from './setup-fault';

/** The account PostgreSQL runs under. `switch` is set only when that is not the account we run under. */
export type Account = {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly switch?: { readonly uid: number; readonly gid: number };
};

type Entry = { name: string; uid: number; gid: number };

function accounts(): Entry[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  } catch {
    return [];
  }
}

const nameOf = (uid: number): string => accounts().find((entry) => entry.uid === uid)?.name ?? `user ${uid}`;

/**
 * PostgreSQL refuses to run as root, so root starts it as `nobody`; an ordinary user starts it as himself.
 * A database that is already there keeps its owner.
 */
export function databaseAccount(clusterParent: string): Account {
  const uid = process.geteuid?.() ?? 0;
  const gid = process.getegid?.() ?? 0;
  const owner = ownerOf(clusterParent);
  if (uid !== 0) {
    if (owner && owner.uid !== uid) {
      throw new SetupFault(
        `The database in ${clusterParent} belongs to ${nameOf(owner.uid)}, and you are ${nameOf(uid)}: start as the account that made it, or set DATA_DIR to a directory of your own.`,
      );
    }
    return { name: nameOf(uid), uid, gid };
  }
  const nobody = accounts().find((entry) => entry.name === 'nobody') ?? {
    name: 'nobody',
    uid: 65534,
    gid: 65534,
  };
  const chosen = owner && owner.uid !== 0 ? { ...owner, name: nameOf(owner.uid) } : nobody;
  return { ...chosen, switch: { uid: chosen.uid, gid: chosen.gid } };
}

function ownerOf(directory: string): { uid: number; gid: number } | undefined {
  try {
    const { uid, gid } = statSync(directory);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

/**
 * Can the account enter the directory? Asked of the kernel by a process that tries, since mode bits alone
 * know nothing of access lists and mounts.
 */
export function canEnter(account: Account, directory: string): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], {
    ...account.switch,
    cwd: '/',
    stdio: 'ignore',
  });
  if (tried.error) {
    throw new SetupFault(
      `This machine does not let root start a process as ${account.name} (${(tried.error as NodeJS.ErrnoException).code}): start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  return tried.status === 0;
}

/** The outermost directory on the way that the account may not enter. */
export function firstClosedDoor(account: Account, directory: string): string {
  const way: string[] = [];
  for (let step = resolve(directory); ; step = dirname(step)) {
    way.unshift(step);
    if (step === dirname(step)) break;
  }
  return way.find((step) => !canEnter(account, step)) ?? directory;
}
