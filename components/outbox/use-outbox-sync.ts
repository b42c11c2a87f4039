import { useEffect, useSyncExternalStore } from 'react';
import { holdVersion } from '@/components/offline/hold-version';
import { outbox, sendAll } from '@/lib/tablet/outbox/outbox';

const AGAIN_MS = 15_000;

const isUnsent = () => outbox.items().some(({ state }) => state === 'here');

/**
 * Sends what waits in the outbox: at once when the network or the page comes back, and every now and then, each
 * device at its own moment, so that a whole branch does not come back in the same second.
 */
export const useOutboxSync = (on: boolean): void => {
  const unsent = useSyncExternalStore(outbox.subscribe, isUnsent, () => false);
  // No update takes over while something waits here: the version that made it also sends it.
  useEffect(() => (unsent ? holdVersion() : undefined), [unsent]);
  useEffect(() => {
    if (!on) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(run, AGAIN_MS * (0.5 + Math.random()));
    };
    const run = async () => {
      try {
        if (isUnsent() && document.visibilityState === 'visible') await sendAll();
      } finally {
        if (!left) later();
      }
    };
    const now = () => void run();
    void run();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [on]);
};
