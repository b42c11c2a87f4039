import { useEffect } from 'react';
import type { Interruption } from './film-challenge';

/** Tells what breaks movements off while they are made: the page left, the device turned. Nobody's failure. */
export const useInterruption = (moving: boolean, broken: (by: Interruption) => void): void => {
  useEffect(() => {
    if (!moving) return;
    const left = () => document.visibilityState === 'hidden' && broken('left');
    const turned = () => broken('turned');
    document.addEventListener('visibilitychange', left);
    screen.orientation?.addEventListener('change', turned);
    return () => {
      document.removeEventListener('visibilitychange', left);
      screen.orientation?.removeEventListener('change', turned);
    };
  }, [moving, broken]);
};
