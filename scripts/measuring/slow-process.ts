/** How long a slowed process runs before it is stopped again, in milliseconds. */
const RUNS = 6;

const tell = (pids: readonly number[], signal: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids)
    try {
      process.kill(pid, signal);
    } catch {
      // It ended meanwhile.
    }
};

/**
 * Makes processes so many times slower, all their threads: stopped for all but that part of the time. The browser's
 * own throttle slows a page's main thread alone, and guidance has one of its own. @returns lets them run again
 */
export const slowDown = (pids: readonly number[], times: number): (() => void) => {
  if (times <= 1) return () => undefined;
  let timer: ReturnType<typeof setTimeout>;
  const stop = () => {
    tell(pids, 'SIGSTOP');
    timer = setTimeout(run, RUNS * (times - 1));
  };
  const run = () => {
    tell(pids, 'SIGCONT');
    timer = setTimeout(stop, RUNS);
  };
  run();
  return () => {
    clearTimeout(timer);
    tell(pids, 'SIGCONT');
  };
};
