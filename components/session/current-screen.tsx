'use client';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { currentStep, isReachable, type StepName } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { goOnWithin } from '../shell/fragment';
import { OutsideScreen } from '../shell/outside-screen';
import { useSession } from '../shell/session-context';
import { STEP_SCREENS } from './step-screens';

const EndedScreen = lazy(() => import('./holding/ended-screen'));
const PausedScreen = lazy(() => import('./holding/paused-screen'));
const HeldScreen = lazy(() => import('./holding/held-screen'));
const EndDialog = lazy(() => import('./holding/end-dialog'));
const ParticipantScreen = lazy(() => import('./participant/participant-screen'));

type CurrentScreenProps = {
  wanted: StepName | null;
  ending: boolean;
  closeEnd: () => void;
};

/**
 * The step on the screen: the address's one where the journal allows it, else the one at which the session
 * stands. A step that is already shown stays when an answer from outside makes an earlier one due again.
 */
const useShownStep = (wanted: StepName | null): StepName => {
  const { state, id } = useSession().view;
  const before = useRef<StepName | null>(null);
  const stays = wanted !== null && (wanted === before.current || isReachable(state, wanted));
  const shown = state.status === 'submitted' ? 'receipt' : stays ? wanted : currentStep(state);
  useEffect(() => {
    before.current = shown;
    if (shown !== wanted) goOnWithin(id, shown, 'replace');
  }, [shown, wanted, id]);
  return shown;
};

export function CurrentScreen({ wanted, ending, closeEnd }: CurrentScreenProps) {
  const { view, mine, language } = useSession();
  const { status, screen } = view.state;
  const shown = useShownStep(wanted);
  const StepScreen = STEP_SCREENS[shown];
  const current = () => {
    if (status === 'ended') return <EndedScreen />;
    if (status === 'paused') return <PausedScreen />;
    if (!mine && status === 'open') return <HeldScreen />;
    if (screen === 'participant' && mine) return <ParticipantScreen />;
    return <StepScreen key={shown} />;
  };
  return (
    <>
      <Suspense fallback={<OutsideScreen title={SESSION_TEXTS[language].loadingStep} waiting />}>
        {current()}
      </Suspense>
      {/* Of its own: while the dialog is fetched the step stays, and with it the focus to come back to. */}
      <Suspense>{ending && status !== 'ended' ? <EndDialog onClose={closeEnd} /> : null}</Suspense>
    </>
  );
}
