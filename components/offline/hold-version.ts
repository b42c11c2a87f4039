import { useEffect } from 'react';
import { IN_USE } from '@/lib/tablet/service-worker/in-use';

/**
 * Keeps the version of the product that runs now for as long as it is held: no update takes over meanwhile.
 * @returns how to let go of it
 */
export const holdVersion = (): (() => void) => {
  if (!('locks' in navigator)) return () => undefined;
  const leaving = new AbortController();
  let letGo = () => leaving.abort();
  navigator.locks
    .request(
      IN_USE,
      { mode: 'shared', signal: leaving.signal },
      () =>
        new Promise<void>((done) => {
          letGo = done;
        }),
    )
    // Aborted before it was granted: somebody let go of it first.
    .catch(() => undefined);
  return () => letGo();
};

/** Holds the version while a component is on the screen. */
export const useHeldVersion = (): void => {
  useEffect(() => holdVersion(), []);
};
