import { useEffect, useState } from 'react';

const secondsLeft = (instant: string | null): number =>
  instant === null ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1_000));

/** Whole seconds until an instant (ISO 8601), counted down while one looks; 0 without one. */
export const useSecondsUntil = (instant: string | null): number => {
  const [left, setLeft] = useState(() => secondsLeft(instant));
  useEffect(() => {
    setLeft(secondsLeft(instant));
    if (secondsLeft(instant) === 0) return;
    const timer = setInterval(() => {
      const now = secondsLeft(instant);
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 500);
    return () => clearInterval(timer);
  }, [instant]);
  return left;
};
