import type { SessionEvent } from '../events';
import type { Confirmation } from '../evolve';
import type { SessionState } from '../state';
import type { StepName } from '../steps';

/** Later confirmations that rest on a step, and so fall with it. */
const RESTS_ON: Partial<Record<StepName, readonly Confirmation[]>> = {
  contact: ['profileConfirmed', 'answersChecked', 'participantConfirmed'],
  account: ['profileConfirmed', 'answersChecked', 'participantConfirmed', 'documentsComplete'],
  civil: ['profileConfirmed', 'claim', 'answersChecked', 'participantConfirmed', 'documentsComplete'],
  additional: ['profileConfirmed', 'answersChecked', 'participantConfirmed'],
  membership: ['claim', 'answersChecked', 'participantConfirmed'],
  claim: ['answersChecked', 'participantConfirmed'],
  heirs: ['heirsSettled', 'answersChecked', 'participantConfirmed', 'documentsComplete'],
};

const stands = (state: SessionState, name: Confirmation): boolean => Boolean(state[name]);

/** The event that a change of an earlier answer needs before it, or nothing where nothing rested on it. */
export const reopening = (
  state: SessionState,
  step: StepName,
  also: readonly Confirmation[] = [],
): SessionEvent[] => {
  const takenAway = [...(RESTS_ON[step] ?? []), ...also].filter((name) => stands(state, name));
  return takenAway.length > 0 ? [{ type: 'session.reopened', data: { step, takenAway } }] : [];
};
