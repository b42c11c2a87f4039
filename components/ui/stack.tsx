import type { ReactNode } from 'react';
import { cx } from './cx';

const GAPS = { 2: 'gap-2', 4: 'gap-4', 6: 'gap-6', 8: 'gap-8' } as const;

/** Buttons keep their own width from 640 px on, pills always. */
const OWN_WIDTH = 'sm:[&>a]:self-start sm:[&>button]:self-start [&>span]:self-start';

/** Things below each other, in steps of the grid. */
export function Stack({
  gap = 4,
  className,
  children,
}: {
  gap?: keyof typeof GAPS;
  className?: string;
  children: ReactNode;
}) {
  return <div className={cx('flex min-w-0 flex-col', OWN_WIDTH, GAPS[gap], className)}>{children}</div>;
}
