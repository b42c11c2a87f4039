'use client';
import { type RailStep, StepRail } from '@/components/ui/step-rail';
import { currentStep, isReachable, STEP_NAMES, type StepName, stepsOf } from '@/lib/domain/sessions/steps';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { useSession } from './session-context';

/** The journey as named steps. What has been submitted is not opened again. */
export function SessionRail({ shown }: { shown: StepName }) {
  const { view, language, go } = useSession();
  const t = SESSION_TEXTS[language];
  const closed = view.state.status === 'submitted' || view.state.status === 'ended';
  const current = currentStep(view.state);
  const steps = stepsOf(view.state).map(({ name, standing }): RailStep => {
    const here = name === shown;
    const reachable = isReachable(view.state, name);
    // What cannot be opened yet keeps nobody waiting yet.
    const waits = standing === 'waiting' && reachable;
    const due = STEP_NAMES.indexOf(name) < STEP_NAMES.indexOf(shown) ? 'attention' : 'next';
    const word = standing === 'here' && !here ? due : standing === 'waiting' && !waits ? 'not-yet' : standing;
    const state = here ? 'here' : standing === 'done' ? 'done' : waits ? 'waiting' : 'later';
    const open = !closed && !here && reachable;
    return {
      key: name,
      name: t.steps[name],
      state,
      stateText: t.standing[here && name !== current ? 'here' : word],
      onSelect: open ? () => go(name) : undefined,
    };
  });
  return <StepRail label={t.rail} steps={steps} />;
}
