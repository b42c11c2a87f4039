import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

const procfs = existsSync('/proc/self/stat');

/**
 * A mark that tells one process from a later one under the same number: the boot and the tick it began.
 * Undefined when there is no such process.
 */
export function birthMark(pid: number): string | undefined {
  if (!procfs) {
    const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return listed.stdout?.trim() || undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name may hold spaces and brackets: count the fields after its last bracket (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

export const isRunning = (pid: number): boolean => birthMark(pid) !== undefined;

/**
 * PostgreSQL processes that work in one data directory: each of them, postmaster and children alike, has the
 * directory as its working directory. Without /proc nothing is found, and PostgreSQL's own guard must do.
 */
export function postgresProcessesIn(directory: string): number[] {
  if (!procfs) return [];
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const works = readlinkSync(`/proc/${entry}/cwd`) === directory;
      const command = readFileSync(`/proc/${entry}/comm`, 'utf8').trim();
      return works && command === 'postgres' && isRunning(Number(entry)) ? [Number(entry)] : [];
    } catch {
      return [];
    }
  });
}

/** Waits until none of the processes runs; false when some still do after `patience` milliseconds. */
export async function waitForEnd(pids: readonly number[], patience: number): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (pids.some(isRunning)) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return true;
}

/** Sends a signal; a process that has gone meanwhile is no fault. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
}
