import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSigned,
  PAD,
  PATH_LIMIT,
  type Point,
  SIGNATURE_PATH,
  type Stroke,
  signaturePath,
} from '../../../components/ui/signature-path';

const point = fc.tuple(fc.integer({ min: 0, max: PAD.width }), fc.integer({ min: 0, max: PAD.height }));
const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 12 });

describe('a signature as a path', () => {
  test.each<[string, Stroke[], string]>([
    ['nothing', [], ''],
    [
      'a line',
      [
        [
          [10, 20],
          [30, 20],
          [30, 60],
        ],
      ],
      'M10 20l20 0l0 40',
    ],
    [
      'a cross',
      [
        [
          [0, 0],
          [100, 100],
        ],
        [
          [0, 100],
          [100, 0],
        ],
      ],
      'M0 0l100 100M0 100l100 -100',
    ],
    ['a dot', [[[5, 5]]], 'M5 5l0 1'],
    [
      'points too near are left out, the last one stays',
      [
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
      ],
      'M0 0l2 0',
    ],
  ])('%s', (_, drawn, path) => {
    expect(signaturePath(drawn)).toBe(path);
  });

  test('always fits and always has the accepted shape', () => {
    fc.assert(
      fc.property(strokes, fc.integer({ min: 400, max: PATH_LIMIT }), (drawn, limit) => {
        const path = signaturePath(drawn, limit);
        expect(path.length).toBeLessThanOrEqual(limit);
        if (path) expect(path).toMatch(SIGNATURE_PATH);
      }),
    );
  });

  test('a scribble of a minute fits the limit and keeps its beginning', () => {
    const scribble: Point[] = Array.from({ length: 20_000 }, (_, i) => [(i * 37) % 1000, (i * 91) % 400]);
    const path = signaturePath([
      [
        [1, 2],
        [500, 200],
      ],
      scribble,
    ]);
    expect(path.length).toBeLessThanOrEqual(PATH_LIMIT);
    expect(path.startsWith('M1 2l499 198')).toBe(true);
  });

  test.each<[string, Stroke[], boolean]>([
    ['nothing', [], false],
    ['a tap', [[[500, 200]]], false],
    [
      'a slip',
      [
        [
          [500, 200],
          [520, 210],
        ],
      ],
      false,
    ],
    [
      'a cross',
      [
        [
          [400, 100],
          [500, 200],
        ],
        [
          [400, 200],
          [500, 100],
        ],
      ],
      true,
    ],
  ])('%s is signed: %s', (_, drawn, signed) => {
    expect(isSigned(drawn)).toBe(signed);
  });

  test.each(['', 'M0 0', 'M0 0l1 1"/><script>', 'M0 0L5 5', 'M12345 1l1 1', 'url(#x)'])(
    '%j is not accepted',
    (path) => {
      expect(path).not.toMatch(SIGNATURE_PATH);
    },
  );
});
