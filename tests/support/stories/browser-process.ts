import { readdirSync, readFileSync } from 'node:fs';
import { signal, waitForEnd } from '@/lib/server/database/embedded/process-table';

/** The processes whose command line fits (proc(5)); the browser's own children write theirs with blanks. */
const processesWhere = (fits: (words: readonly string[]) => boolean): readonly number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return fits(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/));
      } catch {
        return false; // it ended while we looked
      }
    });

const kill = async (pids: readonly number[]): Promise<void> => {
  for (const pid of pids) signal(pid, 'SIGKILL');
  await waitForEnd(pids, 5_000);
};

/**
 * kill -9 of the browser on this profile, as a battery that dies: the process with the profile that no other of its
 * kind started. Does nothing where there is none.
 */
export const killBrowser = (profile: string): Promise<void> =>
  kill(
    processesWhere(
      (words) =>
        words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type=')),
    ),
  );

/** kill -9 of the process in which the browser runs its camera, as a cable pulled out: the track ends. */
export const killCamera = async (file: string): Promise<void> => {
  const pids = processesWhere(
    (words) =>
      words.includes(`--use-file-for-fake-video-capture=${file}`) &&
      words.some((word) => word.endsWith('VideoCaptureService')),
  );
  if (pids.length === 0) throw new Error('no process runs a camera');
  await kill(pids);
};
