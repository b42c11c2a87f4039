import { isSamePicture, type Trace } from './freshness';
import type { Pose } from './port';

/** A stretch that comes back must be this long, and the head must turn by this much within it. */
const LEAST_FRAMES = 4;
const LEAST_DEGREES = 8;
/** A turned head at rest resembles itself from frame to frame; a loop is longer than that. */
const LEAST_LAG = 5;
/** Wider than for single pictures, because several in a row must agree. */
const BITS = 11;
/** At rest only the very bytes tell a loop: a person may sit still, but no camera gives the same noise twice. */
const EXACT_FRAMES = 3;

type Moving = Trace & { readonly pose: Pose };

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** Stretches in which frames agree with those one lag earlier; a single disagreement does not end one. */
const repeats = <Frame>(
  frames: readonly Frame[],
  lag: number,
  agree: (a: Frame, b: Frame) => boolean,
): Frame[][] => {
  const stretches: Frame[][] = [];
  let current: Frame[] = [];
  let credit = 0;
  frames.slice(lag).forEach((frame, i) => {
    const same = agree(frame, frames[i] as Frame);
    credit = same ? Math.min(2, credit + 1) : credit - 1;
    if (same) current.push(frame);
    if (credit < 0) {
      stretches.push(current);
      current = [];
      credit = 0;
    }
  });
  return [...stretches, current];
};

/**
 * Whether a stretch of the recording comes back later in the same order: a person repeats a movement, but
 * never picture by picture. Also when the second time was encoded anew.
 */
export const isLooped = (frames: readonly Moving[]): boolean => {
  for (let lag = 2; lag < frames.length; lag += 1) {
    const exact = repeats(frames, lag, (a, b) => a.sha256 === b.sha256);
    if (exact.some((stretch) => stretch.length >= EXACT_FRAMES)) return true;
    if (lag < LEAST_LAG) continue;
    const near = repeats(frames, lag, (a, b) => isSamePicture(a, b, BITS));
    const moving = (stretch: Moving[]) =>
      Math.max(span(stretch.map(({ pose }) => pose.yaw)), span(stretch.map(({ pose }) => pose.pitch)));
    if (near.some((stretch) => stretch.length >= LEAST_FRAMES && moving(stretch) >= LEAST_DEGREES))
      return true;
  }
  return false;
};
