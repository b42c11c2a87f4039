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
  let ran = 0;
  let stopped = 0;
  let last = performance.now();
  const since = (): number => {
    const before = last;
    last = performance.now();
    return last - before;
  };
  const stop = () => {
    tell(pids, 'SIGSTOP');
    ran += since();
    // On a busy machine a timer comes late: what was run too long is made good by standing longer.
    timer = setTimeout(run, ran * (times - 1) - stopped);
  };
  const run = () => {
    tell(pids, 'SIGCONT');
    stopped += since();
    timer = setTimeout(stop, RUNS);
  };
  run();
  return () => {
    clearTimeout(timer);
    tell(pids, 'SIGCONT');
  };
};
