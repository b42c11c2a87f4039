'use client';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { PageLayout } from '@/components/ui/page-layout';
import { useSession } from './session-context';
import { SessionHeader } from './session-header';

const ProblemNotice = lazy(() => import('./problem-notice'));

/** A session that is not in these hands: head, one matter, no journey. */
export function HoldingFrame({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  const { problem, language } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <SessionHeader />
      <PageLayout width="reading">
        <div data-screen-only>
          <h1 ref={heading} tabIndex={-1} className="text-xl">
            {title}
          </h1>
          <p className="mt-2 mb-6 max-w-prose text-muted">{lead}</p>
        </div>
        {problem ? (
          <Suspense>
            <ProblemNotice problem={problem} language={language} />
          </Suspense>
        ) : null}
        {children}
      </PageLayout>
    </>
  );
}
