import { useEffect, useState } from 'react';

/** Milliseconds between two questions, and that one may take. */
const PAUSE = 2_000;
const DEADLINE = 4_000;

const isReady = async (): Promise<boolean> => {
  const response = await fetch('/api/health/ready', {
    cache: 'no-store',
    signal: AbortSignal.timeout(DEADLINE),
  }).catch(() => null);
  return response?.ok ?? false;
};

/**
 * Asks whether the server can work. Where it cannot, it is asked until it can, and `goOn` is called once then.
 * @returns whether it was found unreachable
 */
export const useServerBack = (goOn: () => void): boolean => {
  const [unreached, setUnreached] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    let waited = false;
    const ask = async () => {
      const ready = await isReady();
      if (left) return;
      if (ready) {
        // A page that broke while the server stood there would only break again.
        if (waited) goOn();
        return;
      }
      waited = true;
      setUnreached(true);
      timer = setTimeout(ask, PAUSE);
    };
    void ask();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [goOn]);
  return unreached;
};
