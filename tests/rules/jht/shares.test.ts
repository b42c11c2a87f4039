import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide } from '@/lib/domain/benefits/jht/shares';

describe('shares to the rupiah, by the largest remainder', () => {
  const ROWS: readonly (readonly [string, number, readonly number[], readonly number[]])[] = [
    ['equal parts that divide', 9_000_000, [1, 1, 1], [3_000_000, 3_000_000, 3_000_000]],
    ['one rupiah over goes to the first of equals', 10, [1, 1, 1], [4, 3, 3]],
    ['two over', 11, [1, 1, 1], [4, 4, 3]],
    ['the largest remainder first, wherever it stands', 10, [1, 3, 3], [2, 4, 4]],
    ['a widow’s eighth and two children', 8_000_001, [2, 7, 7], [1_000_000, 3_500_001, 3_500_000]],
    ['one heir gets all', 1, [7], [1]],
    ['nothing to divide', 0, [1, 2], [0, 0]],
    ['more heirs than rupiah', 2, [1, 1, 1], [1, 1, 0]],
    [
      'trillions by large portions',
      999_999_999_999_999,
      [9_999, 10_000],
      [499_974_998_749_937, 500_025_001_250_062],
    ],
  ];
  test.each(ROWS)('%s', (_, amount, portions, expected) => {
    expect(divide(amount, portions)).toEqual(expected);
  });

  test('always: the sum is exact, nobody is off by a rupiah, and a larger portion never gets less', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 30 }),
        (amount, portions) => {
          const parts = divide(amount, portions);
          const total = portions.reduce((sum, portion) => sum + portion, 0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
          parts.forEach((part, place) => {
            expect(Math.abs(part - (amount * (portions[place] ?? 0)) / total)).toBeLessThan(1);
          });
          const byPortion = portions.map((portion, place) => [portion, parts[place] ?? 0] as const);
          for (const [portion, part] of byPortion)
            for (const [other, theirs] of byPortion)
              if (portion > other) expect(part).toBeGreaterThanOrEqual(theirs);
        },
      ),
    );
  });

  test.each([[[]], [[0, 1]], [[1.5]], [[-1]]])('portions %j are a defect, not a division', (portions) => {
    expect(() => divide(100, portions)).toThrow('shares need portions');
  });
});
