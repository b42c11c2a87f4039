import type { SessionEvent } from '../events';
import { countAttempts } from '../face-record';
import type { SessionFacts } from '../facts';
import type { SessionState } from '../state';

/**
 * What the same person failed elsewhere, as an event where this session does not know it yet. An event and not
 * only a refusal: so the screen learns why, and the next rung is offered in the camera's place.
 */
export const carriedFailures = (
  state: SessionState,
  { triesElsewhere, faceLimits }: SessionFacts,
): readonly SessionEvent[] => {
  const { failuresElsewhere, attempts, standing } = state.face;
  if (!triesElsewhere || !faceLimits || triesElsewhere.failures === failuresElsewhere) return [];
  const { failures } = triesElsewhere;
  const counted = countAttempts(attempts, faceLimits, null, failures);
  // A pause that runs is not shortened by it.
  const kept = { ...counted, notBefore: standing?.notBefore ?? null };
  return [{ type: 'session.failures-carried', data: { failures, standing: kept } }];
};
