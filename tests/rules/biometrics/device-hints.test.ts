import { describe, expect, test } from 'vitest';
import { type Coach, coached, isSteady, NEW_COACH } from '../../../lib/tablet/face-guidance/coach';
import { hintsFrom, isStill, poseOf } from '../../../lib/tablet/face-guidance/hints';
import { cannotKeepUp, pauseAfter } from '../../../lib/tablet/face-guidance/pace';
import type { FaceLight, KeyPoints, SeenFace, Sight } from '../../../lib/tablet/face-guidance/sight';

const LIGHT: FaceLight = { exposure: 120, surroundings: 125, clippedDark: 0, clippedBright: 0 };

/** A face as the model finds it: `size` pixels high, its parts where a straight look has them. */
const faceAt = (x: number, y: number, size: number, changed: Partial<KeyPoints> = {}): SeenFace => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
  points: {
    rightEye: { x: x - size * 0.2, y: y - size * 0.23 },
    leftEye: { x: x + size * 0.2, y: y - size * 0.23 },
    nose: { x, y: y + size * 0.02 },
    mouth: { x, y: y + size * 0.24 },
    rightEar: { x: x - size * 0.41, y: y - size * 0.13 },
    leftEar: { x: x + size * 0.41, y: y - size * 0.13 },
    ...changed,
  },
});
const STRAIGHT = faceAt(96, 128, 90);
const sight = (faces: readonly SeenFace[], light: Partial<FaceLight> = {}, wholeLuma = 120): Sight => ({
  faces,
  light: faces.length > 0 ? { ...LIGHT, ...light } : null,
  wholeLuma,
});

describe('what the device says', () => {
  test.each<[string, Sight, string[]]>([
    ['nothing about a straight face in good light', sight([STRAIGHT]), []],
    ['that nobody is there', sight([]), ['no-face']],
    ['that it is night, when nobody is seen in it', sight([], {}, 20), ['too-dark', 'no-face']],
    ['that the face is dark', sight([STRAIGHT], { exposure: 30, surroundings: 35 }), ['too-dark']],
    ['that the light comes from behind', sight([STRAIGHT], { exposure: 30, surroundings: 160 }), ['backlit']],
    ['that the face is too bright', sight([STRAIGHT], { exposure: 230 }), ['too-bright']],
    ['that two are there', sight([STRAIGHT, faceAt(30, 128, 60)]), ['several-faces']],
    ['nothing about somebody far behind', sight([STRAIGHT, faceAt(30, 60, 24)]), []],
    ['to come closer', sight([faceAt(96, 128, 26)]), ['too-far']],
    ['to move back', sight([faceAt(96, 128, 215)]), ['too-close']],
    ['to come to the middle', sight([faceAt(20, 128, 90)]), ['cut-off']],
    ['to look at the camera', sight([faceAt(96, 128, 90, { nose: { x: 140, y: 130 } })]), ['turn-to-camera']],
    [
      'to lift the chin',
      sight([faceAt(96, 128, 90, { rightEar: { x: 59, y: 92 }, leftEar: { x: 133, y: 92 } })]),
      ['chin-level'],
    ],
    [
      'to hold the head upright',
      sight([
        faceAt(96, 128, 90, {
          rightEye: { x: 82, y: 92 },
          leftEye: { x: 110, y: 116 },
          rightEar: { x: 62, y: 90 },
          leftEar: { x: 118, y: 140 },
          nose: { x: 92, y: 122 },
        }),
      ]),
      ['tilted'],
    ],
  ])('%s', (_what, seen, reasons) => {
    expect(hintsFrom(seen)).toEqual(reasons);
  });

  test('yaw is negative towards the person’s own left, pitch negative looking down', () => {
    expect(poseOf(faceAt(96, 128, 90, { nose: { x: 116, y: 130 } }).points).yaw).toBeLessThan(-10);
    expect(poseOf(faceAt(96, 128, 90, { nose: { x: 76, y: 130 } }).points).yaw).toBeGreaterThan(10);
    const down = faceAt(96, 128, 90, { rightEar: { x: 59, y: 105 }, leftEar: { x: 133, y: 105 } });
    expect(poseOf(down.points).pitch).toBeLessThan(poseOf(STRAIGHT.points).pitch - 10);
  });

  test('a face that moved is not still, and nobody is', () => {
    expect(isStill(sight([STRAIGHT]), sight([faceAt(98, 129, 90)]))).toBe(true);
    expect(isStill(sight([STRAIGHT]), sight([faceAt(106, 128, 90)]))).toBe(false);
    expect(isStill(sight([STRAIGHT]), sight([]))).toBe(false);
    expect(isStill(null, sight([STRAIGHT]))).toBe(false);
  });
});

describe('the coach', () => {
  const GOOD = sight([STRAIGHT]);
  const NOBODY = sight([]);
  /** Sights 200 ms apart. */
  const seen = (...sights: readonly Sight[]): Coach =>
    sights.reduce((coach, one, index) => coached(coach, one, index * 200), NEW_COACH);

  test('says the first thing at once, and another only when it was seen twice', () => {
    expect(seen(NOBODY).shown).toBe('no-face');
    expect(seen(NOBODY, GOOD).shown).toBe('no-face');
    expect(seen(NOBODY, GOOD, GOOD).shown).toBe('good');
    expect(seen(GOOD, GOOD, NOBODY, GOOD).shown).toBe('good');
  });

  test.each<[string, readonly Sight[], boolean]>([
    ['held still for long enough', [GOOD, GOOD, GOOD, GOOD, GOOD], true],
    ['too short', [GOOD, GOOD, GOOD], false],
    ['interrupted by a moment without a face', [GOOD, GOOD, NOBODY, GOOD, GOOD], false],
    ['moved in the middle', [GOOD, GOOD, sight([faceAt(106, 128, 90)]), GOOD, GOOD], false],
    ['gone now', [GOOD, GOOD, GOOD, GOOD, GOOD, NOBODY], false],
  ])('the shutter may go: %s', (_what, sights, may) => {
    expect(isSteady(seen(...sights), (sights.length - 1) * 200)).toBe(may);
  });
});

describe('the pace', () => {
  test.each([
    ['a quick device', 40, 200],
    ['one that is busy for half of the time', 140, 200],
    ['a slow phone', 250, 333],
  ])('%s: a frame of %i ms is followed after %i', (_what, cost, every) => {
    expect(Math.round(cost + pauseAfter(cost))).toBe(every);
  });

  test('a device that needs longer than the slow pace still breathes between two frames', () => {
    expect(pauseAfter(500)).toBeGreaterThan(0);
  });

  test('five frames in a row have to be too slow, the first one not counted', () => {
    expect(cannotKeepUp([2_000, 900, 900, 900, 900])).toBe(false);
    expect(cannotKeepUp([2_000, 900, 900, 900, 900, 900])).toBe(true);
    expect(cannotKeepUp([2_000, 300, 900, 300, 900, 300])).toBe(false);
  });
});
