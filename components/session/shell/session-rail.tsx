'use client';
import { type RailStep, StepRail } from '@/components/ui/step-rail';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { currentStep, isReachable, type StepName, stepsOf } from '@/lib/sessions/steps';
import { useSession } from './session-context';

/** The journey as named steps. What has been submitted is not opened again. */
export function SessionRail({ shown }: { shown: StepName }) {
  const { view, language, go } = useSession();
  const t = SESSION_TEXTS[language];
  const closed = view.state.status === 'submitted' || view.state.status === 'ended';
  const current = currentStep(view.state);
  const steps = stepsOf(view.state).map(({ name, standing }): RailStep => {
    const here = name === shown;
    const word = standing === 'here' && !here ? t.standing.attention : t.standing[standing];
    const state = here ? 'here' : standing === 'done' ? 'done' : standing === 'waiting' ? 'waiting' : 'later';
    const open = !closed && !here && isReachable(view.state, name);
    return {
      key: name,
      name: t.steps[name],
      state,
      stateText: here && name !== current ? t.standing.here : word,
      onSelect: open ? () => go(name) : undefined,
    };
  });
  return <StepRail label={t.rail} steps={steps} />;
}
