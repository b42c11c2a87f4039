import { type Coach, coached, NEW_COACH } from '@/lib/tablet/face-guidance/coach';
import { cannotKeepUp, pauseAfter } from '@/lib/tablet/face-guidance/pace';
import type { Frame } from '../take-picture';
import type { DeviceGuide } from './device-guide';

/** Before the first frame, and while the page is not looked at. */
const IDLE = 200;

type Watching = {
  readonly guide: DeviceGuide;
  /** What stands before the camera now; null while it has no picture. */
  readonly frame: () => Frame | null;
  readonly saw: (coach: Coach, at: number) => void;
  /** The worker crashed or hangs, or this device is too slow for it. */
  readonly gaveUp: () => void;
};

/**
 * Looks again and again, each time at the newest frame: whatever came while one was read is dropped. Nothing is read
 * while the page is hidden. @returns ends it
 */
export const watchFrames = ({ guide, frame, saw, gaveUp }: Watching): (() => void) => {
  let over = false;
  let timer: ReturnType<typeof setTimeout>;
  let coach = NEW_COACH;
  const costs: number[] = [];
  const look = async () => {
    const seen = document.visibilityState === 'visible' ? frame() : null;
    const start = performance.now();
    const sight = seen && (await guide.look(seen));
    if (over) return;
    if (!sight) {
      timer = setTimeout(again, IDLE);
      return;
    }
    const at = performance.now();
    costs.push(at - start);
    coach = coached(coach, sight, at);
    saw(coach, at);
    if (cannotKeepUp(costs)) return gaveUp();
    timer = setTimeout(again, pauseAfter(at - start));
  };
  const again = () => {
    look().catch(() => !over && gaveUp());
  };
  again();
  return () => {
    over = true;
    clearTimeout(timer);
  };
};
