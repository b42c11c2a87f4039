import { ok, refuse } from '../../values/outcome';
import { isContradicted, nextRung } from '../ladder';
import { withOffer } from './ladder';
import type { Decider } from './rule';

/**
 * The officer attests, with his PIN, that the person before him is the one in the picture. It settles a face
 * that the machine was undecided about; where two scores contradict each other, or the policy says so, it is
 * a statement beside the case that a supervisor then decides.
 */
export const attestFace: Decider<'attest-face'> = (state, { captureId, compared }, facts) => {
  if (state.face.verifiedBy) return refuse('face.verified-already');
  const last = state.face.attempts.at(-1);
  if (last?.captureId !== captureId || nextRung(state)?.rung !== 'attestation')
    return refuse('face.attest-not-due');
  if (!facts.pinGiven) return refuse('pin.needed');
  if (!facts.faceLimits) return refuse('command.invalid');
  const settles = facts.faceLimits.attestation === 'settles' && !isContradicted(last);
  return ok(withOffer(state, [{ type: 'session.face-attested', data: { captureId, compared, settles } }]));
};
