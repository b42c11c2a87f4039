import { ok, refuse } from '../../platform/outcome';
import type { FaceBand, FaceCause } from '../events';
import type { SessionState } from '../state';
import { isFacePending, openCase } from '../steps';
import type { Decider } from './rule';

/** After three failures that lie with the participant the machine stops asking and a person decides. */
export const MOST_PARTICIPANT_FAILURES = 3;

/** Attempts of every cause: bad light must not buy unlimited guesses (NIST SP 800-63B-4, section 3.2.2). */
export const MOST_ATTEMPTS = 12;

export const participantFailures = (state: SessionState): number =>
  state.face.attempts.filter(
    ({ band, cause }) => band !== null && band !== 'match' && cause === 'participant',
  ).length;

export const areAttemptsSpent = (state: SessionState): boolean =>
  participantFailures(state) >= MOST_PARTICIPANT_FAILURES || state.face.attempts.length >= MOST_ATTEMPTS;

export const captureFace: Decider<'capture-face'> = (state, { captureId, digest }, facts) => {
  if (state.face.verifiedBy) return refuse('face.verified-already');
  if (isFacePending(state)) return refuse('face.capture-pending');
  if (openCase(state, 'face')) return refuse('case.open');
  if (areAttemptsSpent(state)) return refuse('face.attempts-spent');
  if (state.face.attempts.some((one) => one.captureId === captureId)) return refuse('face.capture-known');
  if (facts.evidenceDigest !== digest) return refuse('face.capture-unknown');
  return ok([{ type: 'session.face-captured', data: { captureId, digest } }]);
};

type Scores = { readonly registrySimilarity: number | null; readonly templateSimilarity: number | null };

/**
 * One band from the scores there are: a match needs one score in the match band and none in the no-match
 * band; two scores that contradict each other are a person's decision.
 */
export const bandOfScores = (scores: Scores, bands: { match: number; undecided: number }): FaceBand => {
  const given = [scores.registrySimilarity, scores.templateSimilarity].filter((score) => score !== null);
  if (given.length === 0) return 'not-compared';
  if (given.every((score) => score < bands.undecided)) return 'no-match';
  const contradicted = given.some((score) => score < bands.undecided);
  return !contradicted && given.some((score) => score >= bands.match) ? 'match' : 'undecided';
};

export const recordFaceVerdict: Decider<'record-face-verdict'> = (state, body, facts) => {
  const known = state.face.attempts.find((one) => one.captureId === body.captureId);
  if (!known) return refuse('face.capture-unknown');
  if (known.band !== null) return ok([]);
  if (!facts.faceBands) return refuse('command.invalid');
  const band: FaceBand = body.reasons.length > 0 ? 'bad-picture' : bandOfScores(body, facts.faceBands);
  const cause: FaceCause | null = band === 'match' ? null : (body.cause ?? 'participant');
  return ok([
    {
      type: 'session.face-judged',
      data: {
        captureId: body.captureId,
        band,
        cause,
        reasons: body.registryRefusal ? [...body.reasons, body.registryRefusal] : body.reasons,
        attempt: state.face.attempts.findIndex((one) => one.captureId === body.captureId) + 1,
        registrySimilarity: body.registrySimilarity,
        templateSimilarity: body.templateSimilarity,
        registryReference: body.registryReference,
        livenessRisk: body.livenessRisk,
        modelSet: body.modelSet,
      },
    },
  ]);
};
