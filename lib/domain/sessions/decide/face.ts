import { mayCompare } from '../../faces/soft-gate';
import { ok, refuse } from '../../values/outcome';
import {
  CHALLENGE_PREFIX,
  DEMO_REASON,
  OF_RECORD_REASON,
  REPLAYED_REASON,
  WITHOUT_REASON,
} from '../challenge';
import type { CommandBody } from '../commands';
import type { FaceBand, FaceCause } from '../events';
import { CONTRADICTION } from '../face-fallbacks';
import { countAttempts } from '../face-record';
import type { SessionFacts } from '../facts';
import type { FaceAttempt } from '../state';
import { withdrawnCase } from './cases';
import { challengeFault } from './challenge';
import { withOffer } from './ladder';
import { countedFirst } from './may-capture';
import type { Decider } from './rule';

export const captureFace: Decider<'capture-face'> = (state, body, facts) => {
  const { captureId, digest, challengeId, without } = body;
  const counted = countedFirst(state, facts);
  if (!counted.ok) return counted;
  const { carried, spent } = counted.value;
  if (spent) return ok(carried);
  if (state.face.attempts.some((one) => one.captureId === captureId)) return refuse('face.capture-known');
  if (facts.evidenceDigest !== digest) return refuse('face.capture-unknown');
  const fault = challengeFault(state, body, facts);
  if (fault) return refuse(fault);
  const how = challengeId ? { challengeId } : without ? { without } : {};
  const data = { captureId, digest, ...how, takenAt: facts.now };
  return ok([...carried, { type: 'session.face-captured', data }]);
};

type Scores = { readonly registrySimilarity: number | null; readonly templateSimilarity: number | null };

type Bands = { readonly match: number; readonly undecided: number };
type BandsOfDay = NonNullable<SessionFacts['faceBands']>;

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

/** A poor picture counts where it matches for certain; anything less asks for a better one and says nothing else. */
const bandOfPicture = (body: CommandBody<'record-face-verdict'>, bands: Bands): FaceBand => {
  const scored = bandOfScores(body, bands);
  if (body.reasons.length === 0) return scored;
  const isCertain = scored === 'match' && body.challenge?.verdict !== 'undecided';
  return isCertain && mayCompare(body.reasons) ? 'match' : 'bad-picture';
};

type Bound = { readonly band: FaceBand; readonly because: readonly string[] };

/** Whether the picture is the registry's own, or one that is kept: two photographs of one person are less alike. */
const isOfRecord = (
  { registrySimilarity, nearestKept }: CommandBody<'record-face-verdict'>,
  { sameImage }: BandsOfDay,
): boolean => (registrySimilarity ?? -1) >= sameImage || (nearestKept ?? -1) >= sameImage;

/**
 * What is left of a band: without movements, with a doubt about them, or of a picture that is on record itself, a
 * match is a second person's decision. Only a demo that says so takes a straight picture.
 */
const boundByPresence = (
  band: FaceBand,
  { without, challengeId }: FaceAttempt,
  body: CommandBody<'record-face-verdict'>,
  bands: BandsOfDay,
): Bound => {
  const { challenge } = body;
  if (band === 'bad-picture') return { band, because: [] };
  const because = (challenge?.reasons ?? []).map((reason) => `${CHALLENGE_PREFIX}${reason}`);
  if (challenge?.verdict === 'refused') return { band: 'challenge-failed', because };
  if (band !== 'match') return { band, because: [] };
  if (isOfRecord(body, bands)) return { band: 'undecided', because: [OF_RECORD_REASON] };
  if (without) return { band: 'undecided', because: [WITHOUT_REASON] };
  if (!challengeId) return { band, because: [DEMO_REASON] };
  return challenge?.verdict === 'undecided' ? { band: 'undecided', because } : { band, because: [] };
};

export const recordFaceVerdict: Decider<'record-face-verdict'> = (state, body, facts) => {
  const known = state.face.attempts.find((one) => one.captureId === body.captureId);
  if (!known) return refuse('face.capture-unknown');
  if (known.band !== null) return ok([]);
  const { faceBands, faceLimits, now } = facts;
  if (!faceBands || !faceLimits) return refuse('command.invalid');
  const { band, because } = body.replayed
    ? { band: 'replayed' as const, because: [REPLAYED_REASON] }
    : boundByPresence(bandOfPicture(body, faceBands), known, body, faceBands);
  const cause: FaceCause | null = band === 'match' ? null : (body.cause ?? 'participant');
  const reasons = [
    ...body.reasons,
    ...because,
    ...(body.registryRefusal ? [body.registryRefusal] : []),
    ...(band === 'undecided' && isContradictory(body, faceBands) ? [CONTRADICTION] : []),
  ];
  const judged = { captureId: body.captureId, band, cause, reasons };
  const { challenge } = body;
  const before = facts.triesElsewhere?.failures ?? 0;
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
          ...(challenge ? { challenge } : {}),
          standing: countAttempts(attempts, faceLimits, now, before),
        },
      },
      ...(band === 'match' ? withdrawnCase(state) : []),
    ]),
  );
};
