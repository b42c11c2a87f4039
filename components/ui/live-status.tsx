import type { ReactNode } from 'react';

/**
 * Reads changes out without moving the focus. Keep it in the page from the start and change its text: a region
 * that appears together with its words is often not read.
 */
export function LiveStatus({
  urgent,
  seen,
  children,
}: {
  urgent?: boolean;
  seen?: boolean;
  children?: ReactNode;
}) {
  return (
    <p
      aria-live={urgent ? 'assertive' : 'polite'}
      aria-atomic="true"
      className={seen ? 'text-muted' : 'sr-only'}
    >
      {children}
    </p>
  );
}
