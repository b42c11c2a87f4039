import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { birthMark } from './process-table';

/** Who holds a lock file; `note` is what the holder wants a latecomer to read (an address). */
export type Holder = { readonly pid: number; readonly mark: string; readonly note: string };

export type Hold =
  | { readonly held: true; readonly release: () => void }
  | { readonly held: false; readonly holder: Holder };

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** The living holder of a lock file, if any. */
export function holderOf(path: string): Holder | undefined {
  const holder = read(path);
  return holder && birthMark(holder.pid) === holder.mark ? holder : undefined;
}

/**
 * Takes a lock file for this process. The file names process and birth, so one left behind by a kill -9 or a
 * power cut is recognised even when the number was given to another process since. `link` makes the taking
 * atomic; a stale file is moved aside before it is judged, so that of two latecomers only one removes it.
 */
export function hold(path: string, note = ''): Hold {
  const mine: Holder = { pid: process.pid, mark: birthMark(process.pid) ?? '', note };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, path);
        return { held: true, release: () => release(path, mine) };
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
      }
      const holder = holderOf(path);
      if (holder) return { held: false, holder };
      putAside(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function putAside(path: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    // A living holder came in between reading and moving: give the file back.
    if (holderOf(aside)) linkSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(path: string, mine: Holder): void {
  const holder = read(path);
  if (holder?.pid === mine.pid && holder.mark === mine.mark) rmSync(path, { force: true });
}
