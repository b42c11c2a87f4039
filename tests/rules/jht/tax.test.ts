import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { taxOn } from '../../../lib/domain/benefits/jht/tax';
import { SHIPPED_POLICY } from '../../../lib/domain/policies/shipped';

const M = 1_000_000;
const on = '2026-11-24';
const tax = (gross: number, prior: { on: string; gross: number }[] = [], hasNpwp = true, day = on) =>
  taxOn({ on: day, gross, prior, hasNpwp }, SHIPPED_POLICY);

test.each([
  ['PP 68/2009', 50 * M, 0],
  ['PP 68/2009', 50 * M + 19, 0],
  ['PP 68/2009', 50 * M + 20, 1],
  ['PP 68/2009', 75 * M, 1_250_000],
  ['PP 68/2009', 120 * M, 3_500_000],
  ['PP 68/2009', 0, 0],
])('%s: first payment of %i bears %i', (_, gross, expected) => {
  expect(tax(gross)).toMatchObject({ basis: 'final-pp68', total: expected });
});

const OLD = [{ on: '2019-03-01', gross: 5 * M }];
test.each([
  ['art. 17(1)a', 60 * M, true, 3 * M],
  ['art. 17(1)a', 100 * M, true, 9 * M],
  ['art. 17(1)a', 250 * M, true, 31_500_000],
  ['art. 17(1)a', 300 * M, true, 44 * M],
  ['art. 17(1)a', 500 * M, true, 94 * M],
  ['art. 17(1)a', 5_000 * M, true, 1_444 * M],
  ['art. 17(1)a', 6_000 * M, true, 1_794 * M],
  ['art. 21(5a): 20 % more', 100 * M, false, 10_800_000],
  ['art. 21(5a): 20 % more', 300 * M, false, 52_800_000],
])('progressive, UU PPh %s: %i, NPWP %s, bears %i', (_, gross, hasNpwp, expected) => {
  expect(tax(gross, OLD, hasNpwp)).toMatchObject({
    basis: hasNpwp ? 'progressive-article-17' : 'progressive-article-17-without-npwp',
    total: expected,
  });
});

describe('the window of two calendar years from the first payment', () => {
  const first = [{ on: '2024-12-31', gross: 40 * M }];
  test.each([
    ['same year', '2024-12-31', 'final-pp68', 500_000],
    ['second year', '2025-12-31', 'final-pp68', 500_000],
    ['third year', '2026-01-01', 'progressive-article-17', 1_000_000],
  ])('%s (%s): %s', (_, day, basis, total) => {
    expect(tax(20 * M, first, true, day)).toMatchObject({ basis, total });
  });
  it('adds up what the window holds', () => {
    expect(tax(30 * M, [{ on: '2025-01-01', gross: 60 * M }], true, '2026-06-01')).toMatchObject({
      total: 1_500_000,
      priorGross: 60 * M,
      years: [2025, 2026],
    });
  });
  it('counts the first payment, not the latest', () => {
    const prior = [
      { on: '2025-05-05', gross: M },
      { on: '2023-05-05', gross: M },
    ];
    expect(tax(10 * M, prior).basis).toBe('progressive-article-17');
  });
  it('adds up payments of the same calendar year under the progressive tariff, and no others', () => {
    const prior = [...OLD, { on: '2025-05-05', gross: 500 * M }, { on: '2026-02-01', gross: 50 * M }];
    expect(tax(50 * M, prior)).toMatchObject({ priorGross: 50 * M, total: 9 * M - 2_500_000 });
  });
  it('bears no surcharge on the final tax', () => {
    expect(tax(120 * M, [], false)).toMatchObject({ basis: 'final-pp68', total: 3_500_000 });
  });
  it('uses the bands of the year', () => {
    expect(tax(60 * M, [{ on: '2017-01-01', gross: M }], true, '2021-06-01').total).toBe(4_000_000);
  });
});

test('the working is shown line by line', () => {
  expect(tax(100 * M, OLD, false).lines).toEqual([
    { kind: 'band', from: 0, upTo: 60 * M, base: 60 * M, percent: 5, amount: 3 * M },
    { kind: 'band', from: 60 * M, upTo: 250 * M, base: 40 * M, percent: 15, amount: 6 * M },
    { kind: 'surcharge', from: 0, upTo: null, base: 9 * M, percent: 20, amount: 1_800_000 },
  ]);
});

const gross = fc.oneof(fc.integer({ min: 0, max: 10_000 * M }), fc.integer({ min: 49 * M, max: 61 * M }));
const prior = fc.array(
  fc.record({
    on: fc.constantFrom('2019-01-01', '2025-02-01', '2026-01-05'),
    gross: fc.integer({ min: 0, max: 400 * M }),
  }),
  { maxLength: 3 },
);

test('more gross never gives less tax, nor less net but for one rupiah of rounding without NPWP; lines add up to the total', () => {
  fc.assert(
    fc.property(
      gross,
      fc.integer({ min: 0, max: 1_000 * M }),
      prior,
      fc.boolean(),
      (low, more, before, hasNpwp) => {
        const [a, b] = [tax(low, before, hasNpwp), tax(low + more, before, hasNpwp)];
        expect(b.total).toBeGreaterThanOrEqual(a.total);
        // Tariff and surcharge (art. 21(5a)) are each rounded down: both may step at the same rupiah, one net less.
        expect(low + more - b.total).toBeGreaterThanOrEqual(low - a.total - (hasNpwp ? 0 : 1));
        expect(b.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(b.total);
        expect(Number.isSafeInteger(b.total)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('payments of one window together bear the tax of one payment', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 * M }), fc.integer({ min: 1, max: 200 * M }), (one, two) => {
      const first = tax(one, [], true, '2025-03-01').total;
      expect(first + tax(two, [{ on: '2025-03-01', gross: one }]).total).toBe(tax(one + two).total);
    }),
  );
});
