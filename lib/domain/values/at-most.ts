/**
 * Counts what runs at the same time for one key, in this process. @returns how to leave, or null when `most`
 * of them run already.
 */
export const atMost = (most: number) => {
  const running = new Map<string, number>();
  return (key: string): (() => void) | null => {
    const now = running.get(key) ?? 0;
    if (now >= most) return null;
    running.set(key, now + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const rest = (running.get(key) ?? 1) - 1;
      if (rest > 0) running.set(key, rest);
      else running.delete(key);
    };
  };
};
