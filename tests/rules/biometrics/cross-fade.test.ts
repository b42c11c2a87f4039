import { describe, expect, test } from 'vitest';
import { type ChallengeFrame, judgeChallenge } from '@/lib/domain/faces/challenge';

const BANDS = { match: 0.5, undecided: 0.4 };
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Somebody between two people who have nothing in common: 0° is the one of the large picture, 90° the other. */
const between = (degrees: number) =>
  new Float32Array([Math.cos(radians(degrees)), Math.sin(radians(degrees))]);

type Moment = { readonly yaw?: number; readonly eyes?: number; readonly who: number };

const frameOf = ({ yaw = 0, eyes = 80, who }: Moment, i: number): ChallengeFrame => ({
  sha256: `${i}`,
  faces: 1,
  width: 240,
  height: 320,
  box: { x: 60 + (i % 3), y: 80, width: 120, height: 160 },
  pose: { yaw, pitch: 0, roll: 0 },
  eyeDistancePx: eyes,
  embedding: between(who),
  weight: 1,
});

const rest = (from: number, to: number, frames: number): Moment[] =>
  Array.from({ length: frames }, (_, i) => ({ who: from + ((to - from) * i) / (frames - 1) }));
const turn = (who: number): Moment[] => [12, 20, 26, 20, 12].map((yaw) => ({ yaw, who }));
const judge = (moments: readonly Moment[], targets: readonly ('right' | 'closer')[] = ['right']) =>
  judgeChallenge({ frames: moments.map(frameOf), targets, reference: between(0), bands: BANDS });

describe('every frame that looks ahead resembles the large picture', () => {
  test('the same person throughout passes', () => {
    expect(judge([...rest(0, 20, 6), ...turn(25), ...rest(25, 40, 6)])).toMatchObject({ verdict: 'passed' });
  });

  test('a slow fade into somebody else does not, though its mean matches and no neighbours differ', () => {
    const judged = judge([...rest(0, 0, 6), ...turn(10), ...rest(15, 80, 12)]);
    expect(judged).toMatchObject({ verdict: 'refused', reasons: ['reference-mismatch'], band: 'match' });
    expect(judged.similarity).toBeGreaterThan(BANDS.match);
  });

  test('nor does one that ends on who comes closer', () => {
    const nearer = [40, 55, 68, 75].map((who) => ({ eyes: 112, who }));
    const judged = judge([...rest(0, 30, 12), ...nearer], ['closer']);
    expect(judged).toMatchObject({ verdict: 'refused', reasons: ['reference-mismatch'] });
  });

  test('a turned head is not asked: the recogniser knows it less', () => {
    expect(
      judge([
        ...rest(0, 0, 8),
        ...turn(64).map((one, i) => ({ ...one, who: [30, 50, 64, 50, 30][i] ?? 0 })),
        ...rest(0, 0, 6),
      ]),
    ).toMatchObject({
      verdict: 'passed',
    });
  });

  test('without a large picture there is nothing to resemble', () => {
    const frames = [...rest(0, 0, 6), ...turn(10), ...rest(15, 80, 12)].map(frameOf);
    expect(judgeChallenge({ frames, targets: ['right'], bands: BANDS }).verdict).toBe('passed');
  });
});
