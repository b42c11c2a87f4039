import { readdirSync, readFileSync } from 'node:fs';
import { signal, waitForEnd } from '@/lib/database/embedded/process-table';

/** The browser's own process: the one with this profile that no other of its kind started (proc(5)). */
const browserOf = (profile: string): readonly number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return (
          words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='))
        );
      } catch {
        return false; // it ended while we looked
      }
    });

/** kill -9 of the browser on this profile, as a battery that dies. Does nothing where there is none. */
export const killBrowser = async (profile: string): Promise<void> => {
  const pids = browserOf(profile);
  for (const pid of pids) signal(pid, 'SIGKILL');
  await waitForEnd(pids, 5_000);
};
