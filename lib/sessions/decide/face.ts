import { ok, refuse } from '../../platform/outcome';
import type { FaceBand, FaceCause } from '../events';
import { areAttemptsSpent, countAttempts } from '../face-standing';
import { CONTRADICTION } from '../rungs';
import { isFacePending, openCase } from '../steps';
import { withdrawnCase } from './cases';
import { withOffer } from './ladder';
import type { Decider } from './rule';

const secondsUntil = (notBefore: string | null, now: string): number =>
  notBefore === null ? 0 : Math.ceil((Date.parse(notBefore) - Date.parse(now)) / 1_000);

export const captureFace: Decider<'capture-face'> = (state, { captureId, digest }, facts) => {
  if (state.face.verifiedBy) return refuse('face.verified-already');
  if (isFacePending(state)) return refuse('face.capture-pending');
  if (openCase(state, 'face')) return refuse('case.open');
  if (areAttemptsSpent(state)) return refuse('face.attempts-spent');
  const wait = secondsUntil(state.face.standing?.notBefore ?? null, facts.now);
  if (wait > 0) return refuse('face.too-soon', { seconds: wait });
  if (state.face.attempts.some((one) => one.captureId === captureId)) return refuse('face.capture-known');
  if (facts.evidenceDigest !== digest) return refuse('face.capture-unknown');
  return ok([{ type: 'session.face-captured', data: { captureId, digest } }]);
};

type Scores = { readonly registrySimilarity: number | null; readonly templateSimilarity: number | null };

type Bands = { readonly match: number; readonly undecided: number };

const givenScores = (scores: Scores): readonly number[] =>
  [scores.registrySimilarity, scores.templateSimilarity].filter((score) => score !== null);

/** One reference says no while the other does not. */
const isContradictory = (scores: Scores, bands: Bands): boolean => {
  const low = givenScores(scores).map((score) => score < bands.undecided);
  return low.includes(true) && low.includes(false);
};

/**
 * One band from the scores there are: a match needs one score in the match band and none in the no-match
 * band; two scores that contradict each other are a person's decision.
 */
export const bandOfScores = (scores: Scores, bands: Bands): FaceBand => {
  const given = givenScores(scores);
  if (given.length === 0) return 'not-compared';
  if (given.every((score) => score < bands.undecided)) return 'no-match';
  return !isContradictory(scores, bands) && given.some((score) => score >= bands.match)
    ? 'match'
    : 'undecided';
};

export const recordFaceVerdict: Decider<'record-face-verdict'> = (state, body, facts) => {
  const known = state.face.attempts.find((one) => one.captureId === body.captureId);
  if (!known) return refuse('face.capture-unknown');
  if (known.band !== null) return ok([]);
  const { faceBands, faceLimits, now } = facts;
  if (!faceBands || !faceLimits) return refuse('command.invalid');
  const band: FaceBand = body.reasons.length > 0 ? 'bad-picture' : bandOfScores(body, faceBands);
  const cause: FaceCause | null = band === 'match' ? null : (body.cause ?? 'participant');
  const reasons = [
    ...body.reasons,
    ...(body.registryRefusal ? [body.registryRefusal] : []),
    ...(band === 'undecided' && isContradictory(body, faceBands) ? [CONTRADICTION] : []),
  ];
  const judged = { captureId: body.captureId, band, cause, reasons };
  const attempts = state.face.attempts.map((one) => (one.captureId === body.captureId ? judged : one));
  return ok(
    withOffer(state, [
      {
        type: 'session.face-judged',
        data: {
          ...judged,
          attempt: attempts.indexOf(judged) + 1,
          registrySimilarity: body.registrySimilarity,
          templateSimilarity: body.templateSimilarity,
          registryReference: body.registryReference,
          livenessRisk: body.livenessRisk,
          modelSet: body.modelSet,
          standing: countAttempts(attempts, faceLimits, now),
        },
      },
      ...(band === 'match' ? withdrawnCase(state) : []),
    ]),
  );
};
