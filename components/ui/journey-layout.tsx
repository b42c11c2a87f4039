import type { ReactNode } from 'react';

export type JourneyLayoutProps = { rail?: ReactNode; aside?: ReactNode; children: ReactNode };

/**
 * The places of a step: rail at the left from 1024 px, content in the middle, context at the right from
 * 1280 px and below the content before. On a phone there is only the step.
 */
export function JourneyLayout({ rail, aside, children }: JourneyLayoutProps) {
  return (
    <div className="mx-auto flex w-full max-w-7xl flex-wrap items-start gap-x-8 px-4 pt-4 pb-0 md:px-6 md:py-8 lg:flex-nowrap">
      {rail ? <div className="sticky top-6 hidden w-60 shrink-0 lg:block print:hidden">{rail}</div> : null}
      <main id="main" className="w-full min-w-0 flex-1 xl:max-w-2xl">
        {children}
      </main>
      {aside ? (
        <aside className="w-full shrink-0 py-6 max-xl:hidden xl:w-72 xl:py-0 print:hidden" data-screen-only>
          {aside}
        </aside>
      ) : null}
    </div>
  );
}
