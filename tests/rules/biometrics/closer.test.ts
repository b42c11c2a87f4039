import { describe, expect, test } from 'vitest';
import { type ChallengeFrame, judgeChallenge } from '../../../lib/domain/faces/challenge';
import type { Target } from '../../../lib/domain/faces/movements';

/** Where a head is: how far it is turned, and how large it looks against its size at rest. */
type Moment = readonly [yaw: number, size: number];

const REST: Moment[] = Array.from({ length: 6 }, () => [1, 1]);
const LEFT: Moment[] = [
  [-8, 1],
  [-18, 1],
  [-24, 1],
  [-18, 1],
  [-8, 1],
];
const leanTo = (size: number): Moment[] => [
  [1, (1 + size) / 2],
  [1, size],
  [1, size],
  [1, (1 + size) / 2],
];

/** Frames of one person, as the engine would read them from a camera of 240 × 320. */
const framesOf = (moments: readonly Moment[]): ChallengeFrame[] =>
  moments.map(([yaw, size], i) => {
    const [width, height] = [100 * size, 130 * size];
    return {
      sha256: String(i),
      faces: 1,
      width: 240,
      height: 320,
      box: { x: 120 - width / 2 + yaw, y: 160 - height / 2, width, height },
      pose: { yaw, pitch: -4, roll: 0 },
      eyeDistancePx: 45 * size * Math.cos((yaw * Math.PI) / 180),
      embedding: new Float32Array([1, 0]),
      weight: 1,
    };
  });

const judge = (moments: readonly Moment[], targets: readonly Target[]) =>
  judgeChallenge({
    frames: framesOf(moments),
    targets,
    reference: new Float32Array([1, 0]),
    bands: { match: 0.5, undecided: 0.4 },
  });

describe('come closer', () => {
  test.each<[string, Moment[], Target[]]>([
    ['after a turn', [...REST, ...LEFT, ...REST, ...leanTo(1.35), ...REST], ['left', 'closer']],
    ['before a turn', [...REST, ...leanTo(1.35), ...REST, ...LEFT, ...REST], ['closer', 'left']],
    ['just far enough', [...REST, ...leanTo(1.26), ...REST, ...LEFT, ...REST], ['closer', 'left']],
    [
      'and the person stays there to the end',
      [...REST, ...LEFT, ...REST, [1, 1.2], [1, 1.3], [1, 1.3]],
      ['left', 'closer'],
    ],
    [
      'and the person sits down a little further off than before',
      [...REST, ...leanTo(1.4), ...REST.map(([yaw]): Moment => [yaw, 0.93]), ...LEFT],
      ['closer', 'left'],
    ],
  ])('is seen %s', (_, moments, targets) => {
    expect(judge(moments, targets)).toMatchObject({ verdict: 'passed', reasons: [], seen: targets });
  });

  test.each<[string, Moment[], string]>([
    ['not far enough', [...REST, ...LEFT, ...REST, ...leanTo(1.2), ...REST], 'movement-missing'],
    ['away instead', [...REST, ...LEFT, ...REST, ...leanTo(0.7), ...REST], 'movement-missing'],
    [
      'for one frame only',
      [...REST, ...LEFT, ...REST, [1, 1.15], [1, 1.4], [1, 1.15], ...REST],
      'movement-missing',
    ],
    [
      'first, where it was asked for last',
      [...REST, ...leanTo(1.4), ...REST, ...LEFT, ...REST],
      'wrong-order',
    ],
    [
      'twice',
      [...REST, ...LEFT, ...REST, ...leanTo(1.4), ...REST, ...leanTo(1.4), ...REST],
      'other-movements',
    ],
  ])('is refused %s', (_, moments, reason) => {
    expect(judge(moments, ['left', 'closer'])).toMatchObject({ verdict: 'refused', reasons: [reason] });
  });
});
