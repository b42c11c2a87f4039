import { type Outcome, ok, refuse } from '../../platform/outcome';
import { areAttemptsSpent } from '../face-standing';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';
import { isFacePending, openCase } from '../steps';

const secondsUntil = (notBefore: string | null, now: string): number =>
  notBefore === null ? 0 : Math.ceil((Date.parse(notBefore) - Date.parse(now)) / 1_000);

/** Whether a face may be taken now at all, with or without movements. */
export const mayCapture = (state: SessionState, { now }: SessionFacts): Outcome<null, SessionRefusal> => {
  if (state.face.verifiedBy) return refuse('face.verified-already');
  if (isFacePending(state)) return refuse('face.capture-pending');
  if (openCase(state, 'face')) return refuse('case.open');
  if (areAttemptsSpent(state)) return refuse('face.attempts-spent');
  const wait = secondsUntil(state.face.standing?.notBefore ?? null, now);
  return wait > 0 ? refuse('face.too-soon', { seconds: wait }) : ok(null);
};
