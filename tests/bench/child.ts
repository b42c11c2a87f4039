import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Starts a process of ours and waits until it says that it is ready. */
export const startChild = (file: string, environment: NodeJS.ProcessEnv): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = fork(file, [], {
      execArgv: ['--import', 'tsx', '--import', './scripts/set-up/leave-with-parent.mjs'],
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
    child.on('message', (message) => {
      if ((message as { ready?: boolean }).ready) resolve(child);
    });
  });

/** Resident megabytes of a running process (proc(5)); null where the system has no /proc. */
export const megabytesOf = ({ pid }: ChildProcess): number | null => {
  try {
    const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1_000) : null;
  } catch {
    return null;
  }
};
