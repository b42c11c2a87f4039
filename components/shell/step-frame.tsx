'use client';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useWorksNow } from '@/components/health/use-works-now';
import { JourneyLayout } from '@/components/ui/journey-layout';
import { StepHeader } from '@/components/ui/step-header';
import { isReachable, type StepName, wayOf } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { ContextColumn } from './context-column';
import { FinishChanceNotice } from './finish-chance';
import { MovedOnNotice } from './moved-on-notice';
import { useSession } from './session-context';
import { SessionHeader } from './session-header';
import { SessionRail } from './session-rail';

const ProblemNotice = lazy(() => import('./problem-notice'));

export type StepFrameProps = {
  step: StepName;
  title: string;
  lead?: ReactNode;
  /** Ends the focus's wandering: a changed title of the same step receives it again. */
  children: ReactNode;
};

/** The places around one step of the officer: head, rail, the step itself, context. */
export function StepFrame({ step, title, lead, children }: StepFrameProps) {
  const { view, language, problem, openEnd } = useSession();
  const t = SESSION_TEXTS[language];
  const health = useWorksNow();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins at its title
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  // The way to the step that is due is shown already; the same as a refusal would say it twice.
  const told =
    problem?.kind === 'refused' &&
    problem.code === 'session.step-out-of-order' &&
    !isReachable(view.state, step);
  const way = wayOf(view.state);
  const at = way.indexOf(step) + 1;
  return (
    <>
      <SessionHeader />
      <JourneyLayout rail={<SessionRail shown={step} />} aside={<ContextColumn health={health} />}>
        <StepHeader
          title={title}
          lead={lead}
          titleRef={heading}
          progress={`${t.progress(at, way.length)} · ${t.steps[step]}`}
          position={at}
          total={way.length}
        />
        <MovedOnNotice shown={step} />
        <FinishChanceNotice health={health} />
        {problem && !told ? (
          <Suspense>
            <ProblemNotice problem={problem} language={language} openEnd={openEnd} />
          </Suspense>
        ) : null}
        {children}
      </JourneyLayout>
    </>
  );
}
