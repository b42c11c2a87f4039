import { type Outcome, ok, refuse } from '../../values/outcome';
import type { SessionEvent } from '../events';
import { evolve } from '../evolve';
import { areAttemptsSpent } from '../face-record';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';
import { isFacePending, openCase } from '../steps';
import { carriedFailures } from './carried-failures';
import { withOffer } from './ladder';

const secondsUntil = (notBefore: string | null, now: string): number =>
  notBefore === null ? 0 : Math.ceil((Date.parse(notBefore) - Date.parse(now)) / 1_000);

/** Whether a face may be taken now at all, with or without movements. */
const mayCapture = (
  state: SessionState,
  { now, triesElsewhere }: SessionFacts,
): Outcome<null, SessionRefusal> => {
  if (state.face.verifiedBy) return refuse('face.verified-already');
  if (isFacePending(state)) return refuse('face.capture-pending');
  if (openCase(state, 'face')) return refuse('case.open');
  if (areAttemptsSpent(state)) return refuse('face.attempts-spent');
  if (triesElsewhere?.pending) return refuse('face.pending-elsewhere');
  const wait = secondsUntil(state.face.standing?.notBefore ?? null, now);
  return wait > 0 ? refuse('face.too-soon', { seconds: wait }) : ok(null);
};

/**
 * Failures of the person's other sessions are counted first. Where they leave nothing, the events say so and
 * offer the next rung; `spent` tells the caller to add nothing to them.
 */
export const countedFirst = (
  state: SessionState,
  facts: SessionFacts,
): Outcome<{ readonly carried: readonly SessionEvent[]; readonly spent: boolean }, SessionRefusal> => {
  const carried = carriedFailures(state, facts);
  const allowed = mayCapture(carried.reduce(evolve, state), facts);
  if (allowed.ok) return ok({ carried, spent: false });
  return carried.length > 0 && allowed.code === 'face.attempts-spent'
    ? ok({ carried: withOffer(state, carried), spent: true })
    : allowed;
};
