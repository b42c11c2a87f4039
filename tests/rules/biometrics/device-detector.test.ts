import { describe, expect, test } from 'vitest';
import { facesFrom, INPUT_SIDE } from '../../../lib/tablet/face-guidance/blaze-face';
import { lightOf, lumaOf, wholeLumaOf } from '../../../lib/tablet/face-guidance/light';
import { SMALL_FRAME } from '../../../lib/tablet/face-guidance/sight';

const ANCHORS = 16 * 16 * 2 + 8 * 8 * 6;

/** What the model would give: nothing anywhere but at these anchors. */
const given = (...found: readonly { anchor: number; score: number; size: number }[]) => {
  const scores = new Float32Array(ANCHORS).fill(-20);
  const numbers = new Float32Array(ANCHORS * 16);
  for (const { anchor, score, size } of found) {
    scores[anchor] = score;
    // Centre at the anchor, the first point ten pixels to its left.
    numbers.set([0, 0, size, size, -10, 0], anchor * 16);
  }
  return facesFrom(scores, numbers);
};

describe('reading the model', () => {
  test('a fine anchor lies in the middle of its sixteenth of the picture', () => {
    const [face] = given({ anchor: 2 * (16 * 3 + 5), score: 3, size: 40 });
    expect(face).toMatchObject({ x: 16 * 5.5 - 20, y: 16 * 3.5 - 20, width: 40, height: 40 });
    expect(face?.points.rightEye).toEqual({ x: 16 * 5.5 - 10, y: 16 * 3.5 });
  });

  test('a coarse anchor lies in the middle of its eighth', () => {
    const [face] = given({ anchor: 512 + 6 * (8 * 2 + 7) + 5, score: 3, size: 100 });
    expect(face?.points.nose).toEqual({ x: 32 * 7.5, y: 32 * 2.5 });
    expect(face?.x).toBeLessThan(INPUT_SIDE);
  });

  test('anchors beside each other are one face, far ones are two with the larger first, doubtful ones none', () => {
    expect(given({ anchor: 100, score: 3, size: 60 }, { anchor: 102, score: 2, size: 60 })).toHaveLength(1);
    const two = given({ anchor: 0, score: 3, size: 40 }, { anchor: 511, score: 2, size: 60 });
    expect(two.map(({ width }) => width)).toEqual([60, 40]);
    expect(given({ anchor: 100, score: 0.1, size: 60 })).toEqual([]);
  });
});

describe('light', () => {
  const { width, height } = SMALL_FRAME;
  const FACE = { x: 60, y: 80, width: 80, height: 80 };
  /** A face of one grey before another. */
  const picture = (inside: number, outside: number) => {
    const rgba = new Uint8ClampedArray(width * height * 4);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const isIn = x >= 60 && x < 140 && y >= 80 && y < 160;
        rgba.fill(isIn ? inside : outside, (y * width + x) * 4, (y * width + x) * 4 + 4);
      }
    return lumaOf(rgba);
  };

  test('the face is measured apart from what is around it', () => {
    const light = lightOf(picture(30, 200), FACE);
    expect(light.exposure).toBeCloseTo(30, 0);
    expect(light.surroundings).toBeCloseTo(200, 0);
    expect(light).toMatchObject({ clippedDark: 0, clippedBright: 0 });
  });

  test('a face at the ends of the scale is told', () => {
    expect(lightOf(picture(5, 100), FACE).clippedDark).toBe(1);
    expect(lightOf(picture(250, 100), FACE).clippedBright).toBe(1);
  });

  test('a box beyond the picture is measured as far as it lies in it', () => {
    expect(lightOf(picture(90, 90), { x: -40, y: -40, width: 90, height: 90 }).exposure).toBeCloseTo(90, 0);
    expect(wholeLumaOf(picture(90, 90))).toBeCloseTo(90, 0);
  });
});
