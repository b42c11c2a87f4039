import { useEffect } from 'react';
import { outbox, sendAll } from '@/lib/outbox/outbox';

const AGAIN_MS = 15_000;

/**
 * Sends what waits in the outbox: at once when the network or the page comes back, and every now and then, each
 * device at its own moment, so that a whole branch does not come back in the same second.
 */
export const useOutboxSync = (on: boolean): void => {
  useEffect(() => {
    if (!on) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waits = () => outbox.items().some(({ state }) => state === 'here');
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(run, AGAIN_MS * (0.5 + Math.random()));
    };
    const run = async () => {
      if (waits() && document.visibilityState === 'visible') await sendAll();
      later();
    };
    const now = () => void run();
    void run();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [on]);
};
