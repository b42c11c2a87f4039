/** Frames follow each other after this long, in milliseconds: five to three a second. */
const QUICK = 200;
const SLOW = 333;
/** The device has other things to do as well: reading takes this part of its time at most, down to the slow pace. */
const SHARE = 0.7;
/** Between two frames at least. */
const BREATH = 30;

/** How long to wait before the next frame, when the last one took `cost` milliseconds. */
export const pauseAfter = (cost: number): number =>
  Math.max(BREATH, Math.min(SLOW, Math.max(QUICK, cost / SHARE)) - cost);

/** Slower than this the server's hints are the better ones. */
const TOO_SLOW = 700;
const ENOUGH = 5;

/** Whether a device cannot keep up, by the milliseconds of its latest frames. The first one warms up. */
export const cannotKeepUp = (costs: readonly number[]): boolean => {
  const latest = costs.slice(1).slice(-ENOUGH);
  if (latest.length < ENOUGH) return false;
  return ([...latest].sort((a, b) => a - b)[Math.floor(ENOUGH / 2)] ?? 0) > TOO_SLOW;
};
