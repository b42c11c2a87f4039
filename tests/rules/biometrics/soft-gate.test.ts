import { describe, expect, test } from 'vitest';
import { attemptLimitsOn } from '@/lib/domain/faces/attempt-policy';
import { blameFor } from '@/lib/domain/faces/blame';
import { manifest } from '@/lib/domain/faces/manifest';
import { type FaceQuality, QUALITY_REASONS, type QualityReason } from '@/lib/domain/faces/port';
import { qualityReasons } from '@/lib/domain/faces/quality';
import { mayCompare } from '@/lib/domain/faces/soft-gate';
import type { ChallengeFinding } from '@/lib/domain/sessions/challenge';
import { recordFaceVerdict } from '@/lib/domain/sessions/decide/face';
import { evolve } from '@/lib/domain/sessions/evolve';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';

const POOR: readonly QualityReason[] = ['too-dark', 'too-bright', 'backlit', 'too-far', 'blurred'];
const facts = {
  now: '2026-11-30T03:00:00.000Z',
  faceBands: manifest.thresholds,
  faceLimits: attemptLimitsOn('2026-11-30'),
} as unknown as SessionFacts;

const passed: ChallengeFinding = { verdict: 'passed', reasons: [], asked: [], seen: [], frames: 20 };

const taken: SessionState = evolve(
  { ...NO_SESSION, status: 'open', openedOn: '2026-11-30' },
  { type: 'session.face-captured', data: { captureId: 'c', digest: 'd', challengeId: 'n' } },
);

/** What becomes of one picture; its cause as the machine's rule gives it. */
const judged = (reasons: readonly QualityReason[], similarity: number | null, challenge = passed) => {
  const { cause } = blameFor({ capture: { kind: 'read', reasons } }, manifest.quality);
  const decided = recordFaceVerdict(
    taken,
    {
      captureId: 'c',
      modelSet: 'm',
      reasons: [...reasons],
      livenessRisk: null,
      registrySimilarity: similarity,
      templateSimilarity: null,
      registryReference: null,
      registryRefusal: null,
      cause,
      challenge: { ...challenge, reasons: [], asked: [], seen: [] },
    },
    facts,
  );
  if (!decided.ok) throw new Error(decided.code);
  const { face } = decided.value.reduce(evolve, taken);
  return { attempt: face.attempts[0], verifiedBy: face.verifiedBy, standing: face.standing };
};

describe('a picture that is only poor', () => {
  test.each(POOR)('%s: a match counts', (reason) => {
    expect(judged([reason], 0.62)).toMatchObject({
      attempt: { band: 'match', cause: null, reasons: [reason] },
      verifiedBy: 'match',
    });
  });

  test.each(POOR)(
    '%s: anything less is another try with its advice, no “no”, and costs nothing',
    (reason) => {
      for (const similarity of [0.49, 0.41, 0.2, -0.3, null]) {
        const { attempt, verifiedBy, standing } = judged([reason], similarity);
        expect(attempt).toMatchObject({ band: 'bad-picture', reasons: [reason] });
        expect(verifiedBy).toBeNull();
        expect(standing).toMatchObject({ failuresLeft: 3, attemptsLeft: 11 });
      }
    },
  );

  test('with movements in doubt it is taken again', () => {
    expect(judged(['too-dark'], 0.9, { ...passed, verdict: 'undecided' }).attempt?.band).toBe('bad-picture');
  });

  test('with other movements it is no match, whatever it is like', () => {
    expect(judged(['too-dark'], 0.9, { ...passed, verdict: 'refused' }).verifiedBy).toBeNull();
  });

  test('that is the one on record is not settled by the machine', () => {
    expect(judged(['blurred'], 0.99)).toMatchObject({ attempt: { band: 'undecided' }, verifiedBy: null });
  });
});

describe('a picture that shows it is not clear whom', () => {
  const hard = QUALITY_REASONS.filter((reason) => !POOR.includes(reason));

  test.each(hard)('%s stays out, also beside a poor light', (reason) => {
    expect(mayCompare([reason])).toBe(false);
    for (const reasons of [[reason], ['too-dark', reason] as const]) {
      expect(judged(reasons, 0.9)).toMatchObject({ attempt: { band: 'bad-picture' }, verifiedBy: null });
    }
  });
});

describe('a good picture', () => {
  test.each([
    [0.5, 'match'],
    [0.49, 'undecided'],
    [0.39, 'no-match'],
  ])('at %f is %s', (similarity, band) => {
    expect(judged([], similarity).attempt?.band).toBe(band);
  });

  test('is needed three times before the face is left to people', () => {
    expect(judged([], 0.1).standing).toMatchObject({ failuresLeft: 2, mostFailures: 3 });
  });
});

describe('the advice', () => {
  const GOOD: FaceQuality = {
    yaw: 0,
    pitch: -6,
    roll: 0,
    eyeDistancePx: 90,
    faceHeightShare: 0.45,
    blur: 120,
    exposure: 125,
    surroundings: 120,
    clippedDark: 0,
    clippedBright: 0,
  };
  const told = (quality: Partial<FaceQuality>) =>
    qualityReasons(
      { faces: 1, wholeLuma: 100, wholeBurnt: 0, width: 480, height: 640, quality: { ...GOOD, ...quality } },
      manifest.quality,
    );

  test('a sharp picture at an eighth of the light is dark, and not blurred', () => {
    expect(told({ exposure: 125 / 8, surroundings: 15, blur: 120 / 64 })).toEqual(['too-dark']);
  });

  test('one at half of the light that the gate lets pass is neither', () => {
    expect(told({ exposure: 60, blur: 120 * (60 / 125) ** 2 })).toEqual([]);
  });

  test('a blurred picture is blurred in any light', () => {
    expect(told({ blur: 12 })).toEqual(['blurred']);
    expect(told({ exposure: 60, blur: 12 * (60 / 125) ** 2 })).toEqual(['blurred']);
    expect(told({ exposure: 190, blur: 12 })).toEqual(['blurred']);
  });

  test('a bright face is not called blurred for its light', () => {
    expect(told({ exposure: 200, blur: 24 })).toEqual([]);
  });

  test('no face in a burnt-out picture is told as light, and put down to it', () => {
    const none = { faces: 0, wholeLuma: 190, width: 480, height: 640 };
    const burnt = qualityReasons({ ...none, wholeBurnt: 0.5 }, manifest.quality);
    expect(burnt).toEqual(['too-bright', 'no-face']);
    expect(blameFor({ capture: { kind: 'read', reasons: burnt } }, manifest.quality)).toMatchObject({
      cause: 'light',
      counts: false,
    });
    expect(qualityReasons({ ...none, wholeBurnt: 0.1 }, manifest.quality)).toEqual(['no-face']);
  });
});
