import { ok, refuse } from '../../values/outcome';
import type { SessionEvent } from '../events';
import { isContradicted, nextRung } from '../ladder';
import { withOffer } from './ladder';
import type { Decider } from './rule';

/** Why a case was opened by an attestation: the machine was undecided, and a second person looks. */
export const UNDECIDED_FACE = 'undecided-face';

/**
 * The officer attests, with their PIN, that the person before them is the one in the picture. It settles nothing by
 * itself: whoever serves a person does not also say who the person is. A second person looks at once, on their own
 * device; where two scores contradict each other, after the witnessed check.
 */
export const attestFace: Decider<'attest-face'> = (state, { captureId, compared }, facts) => {
  if (state.face.verifiedBy) return refuse('face.verified-already');
  const last = state.face.attempts.at(-1);
  if (last?.captureId !== captureId || nextRung(state)?.rung !== 'attestation')
    return refuse('face.attest-not-due');
  if (!facts.pinGiven) return refuse('pin.needed');
  const attested: SessionEvent = {
    type: 'session.face-attested',
    data: { captureId, compared, settles: false },
  };
  if (isContradicted(last)) return ok(withOffer(state, [attested]));
  const asked: SessionEvent = {
    type: 'session.case-opened',
    data: {
      caseId: facts.freshId,
      kind: 'face',
      why: UNDECIDED_FACE,
      note: '',
      options: ['accept', 'reject'],
    },
  };
  return ok(withOffer(state, [attested, asked]));
};
