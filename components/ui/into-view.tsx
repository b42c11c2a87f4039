'use client';
import { type ReactNode, useEffect, useRef } from 'react';

/** Scrolls what has just been said to where it can be read whole, above the bar of actions; again for each new `of`. */
export function IntoView({ of, children }: { of: unknown; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new thing that is said is brought into view
  useEffect(() => {
    // Its answer is a promise in newer browsers, and no clean-up.
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, [of]);
  return <div ref={box}>{children}</div>;
}
