import type { SessionState } from './state';

/**
 * Whether a payment leans on the officer's word and a signature alone: nothing was given, or something was answered
 * wrong, whatever was right afterwards. A supervisor who stood before the participant in this visit has spoken with
 * them already.
 */
export const leansOnWordAlone = ({ secondFactor, face }: SessionState): boolean => {
  if (face.metSupervisor) return false;
  const { settled, missed } = secondFactor;
  return settled === null || 'passedOver' in settled || missed.some(({ how }) => how === 'wrong');
};
