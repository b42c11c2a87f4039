import { describe, expect, test } from 'vitest';
import { chooseTargets, DRAWS } from '../../../lib/domain/faces/choose-targets';
import { differingBits } from '../../../lib/domain/faces/freshness';
import { fuse, fuseReferences } from '../../../lib/domain/faces/fuse';
import { framesOf } from '../../../lib/domain/faces/mjpeg';
import { frontalLevel, movementsOf } from '../../../lib/domain/faces/movements';
import { cosine } from '../../../lib/domain/faces/similarity';

const frames = (...poses: [yaw: number, pitch: number, eyes?: number][]) =>
  poses.map(([yaw, pitch, eyeDistancePx = 80]) => ({ pose: { yaw, pitch, roll: 0 }, eyeDistancePx }));
const rest = (times: number): [number, number][] => Array.from({ length: times }, () => [1, -9]);

describe('movements against the own frontal level', () => {
  test.each<[string, [number, number, number?][], string[]]>([
    ['nothing', rest(8), []],
    ['a turn', [...rest(6), [-18, -9], [-25, -9], [-18, -9], ...rest(4)], ['left']],
    ['a single stray frame', [...rest(6), [-25, -9], ...rest(4)], []],
    [
      'a turn with one lost reading',
      [...rest(8), [20, -9], [22, -9], [2, -9], [22, -9], [20, -9]],
      ['right'],
    ],
    [
      'up and down from a low level',
      [...rest(8), [1, 2], [1, 3], ...rest(3), [1, -20], [1, -21]],
      ['up', 'down'],
    ],
    ['a turned head that reads as nodding', [...rest(8), [13, 5], [12.5, 5], ...rest(2)], []],
    ['closer', [...rest(8), [1, -9, 110], [1, -9, 112]], ['closer']],
    [
      'the same side twice',
      [...rest(6), [-20, -9], [-20, -9], ...rest(3), [-20, -9], [-20, -9]],
      ['left', 'left'],
    ],
  ])('%s', (_, poses, seen) => {
    const read = frames(...poses);
    const level = frontalLevel(read);
    expect(level && movementsOf(read, level)).toEqual(seen);
  });

  test('without a frontal frame there is no level', () => {
    expect(frontalLevel(frames([30, 0], [-30, 0]))).toBeUndefined();
  });
});

describe('targets', () => {
  let state = 7;
  const draw = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const drawn = Array.from({ length: 4000 }, () => chooseTargets(draw));
  const count = (targets: readonly string[], ...of: string[]) =>
    targets.filter((target) => of.includes(target)).length;

  test('are two or three, never one twice in a row, always with a turn', () => {
    for (const targets of drawn) {
      expect([2, 3]).toContain(targets.length);
      expect(count(targets, 'left', 'right')).toBeGreaterThan(0);
      expect(targets.every((target, i) => target !== targets[i - 1])).toBe(true);
    }
  });

  test('never lean on a nod, which a print held near imitates: two other movements stand beside it', () => {
    for (const targets of drawn) {
      expect(count(targets, 'left', 'right', 'closer')).toBeGreaterThanOrEqual(2);
    }
    expect(drawn.some((targets) => count(targets, 'up', 'down') === 1)).toBe(true);
  });

  test('are drawn evenly, so that no recording fits more often than another', () => {
    const times = new Map<string, number>();
    for (const targets of drawn) times.set(String(targets), (times.get(String(targets)) ?? 0) + 1);
    expect(times.size).toBe(DRAWS.length);
    expect(DRAWS.length).toBeGreaterThan(50);
    expect(Math.max(...times.values()) / drawn.length).toBeLessThan(2 / DRAWS.length);
  });
});

test('fingerprints differ by their bits', () => {
  expect(differingBits('00ff', '00ff')).toBe(0);
  expect(differingBits('0f', 'f0')).toBe(8);
  expect(differingBits('0', '00')).toBe(Number.POSITIVE_INFINITY);
});

test('fused frames are nearer to the person than a bad frame is', () => {
  const person = new Float32Array([1, 0, 0]);
  const good = { embedding: new Float32Array([0.95, 0.3, 0]), weight: 1 };
  const other = { embedding: new Float32Array([0.95, -0.3, 0]), weight: 1 };
  const bad = { embedding: new Float32Array([0.2, 0, 0.98]), weight: 0.05 };
  const fused = fuse([good, other, bad]);
  expect(fused && cosine(fused, person)).toBeGreaterThan(0.99);
  expect(fuse([{ ...good, weight: 0 }])).toBeUndefined();
});

test('an old reference weighs less than a new one', () => {
  const fused = fuseReferences([
    { embedding: new Float32Array([1, 0]), ageYears: 12 },
    { embedding: new Float32Array([0, 1]), ageYears: 0 },
  ]);
  expect(fused && (fused[1] as number) / (fused[0] as number)).toBeCloseTo(4);
});

test('frames of a motion JPEG, headers between them passed over, a cut-off one left out', () => {
  const jpeg = [0xff, 0xd8, 0xff, 0x00, 1, 2, 0xff, 0xd9];
  const clip = Uint8Array.from([...jpeg, 45, 45, 13, 10, ...jpeg, 0xff, 0xd8, 9, 9]);
  expect(framesOf(clip).map((frame) => [...frame])).toEqual([jpeg, jpeg]);
  expect(framesOf(new Uint8Array())).toEqual([]);
});
