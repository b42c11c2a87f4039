const WIDTH = 24;
const EVERY_MS = 2_000;

/** A bar on a terminal; elsewhere a line every two seconds. On standard error, so that output stays clean. */
export const progressLine = (unit: string) => {
  const { isTTY } = process.stderr;
  const began = performance.now();
  let first: number | null = null;
  let told = 0;
  return {
    /** @param share 0 to 1. @param done how many units so far, also those of an earlier run. */
    show: (share: number, done: number) => {
      first ??= done;
      const now = performance.now();
      if (!isTTY && now - told < EVERY_MS) return;
      told = now;
      const filled = Math.round(Math.min(1, share) * WIDTH);
      const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`;
      const rate = Math.round(((done - first) / Math.max(1, now - began)) * 1_000);
      const line = `${bar} ${(share * 100).toFixed(0).padStart(3)} %  ${done.toLocaleString('en-US')} ${unit}, ${rate.toLocaleString('en-US')} a second`;
      process.stderr.write(isTTY ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end: () => {
      if (isTTY) process.stderr.write('\n');
    },
  };
};
