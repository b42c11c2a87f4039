import type { ReactNode } from 'react';
import { cx } from './cx';

const WIDTHS = { narrow: 'max-w-xl', reading: 'max-w-3xl', wide: 'max-w-7xl' } as const;

/** The main part of a page outside the journey. */
export function PageLayout({
  width = 'wide',
  children,
}: {
  width?: keyof typeof WIDTHS;
  children: ReactNode;
}) {
  return (
    <main id="main" className={cx('mx-auto w-full px-4 py-6 md:px-6 md:py-8', WIDTHS[width])}>
      {children}
    </main>
  );
}
