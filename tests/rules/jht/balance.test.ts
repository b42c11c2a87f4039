import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceAsOf, balanceOfCards } from '../../../lib/domain/benefits/jht/balance';
import { policyFrom } from '../../../lib/domain/policies/policy';
import { SHIPPED_POLICY } from '../../../lib/domain/policies/shipped';

const K = 1_000;
const total = (account: Parameters<typeof balanceAsOf>[0]) => {
  const { contributions, yield: earned, withdrawals, total: sum } = balanceAsOf(account, SHIPPED_POLICY);
  return [contributions, earned, withdrawals, sum];
};

/** Rates: 5.51 % in 2025 and, until published, in 2026. */
test.each([
  [
    'a January contribution earns eleven months',
    { contributions: [{ period: '2025-01', amount: 1_200 * K }], asOf: '2025-12-31' },
    [1_200 * K, 60_610, 0, 1_260_610],
  ],
  [
    'a December contribution earns nothing that year',
    { contributions: [{ period: '2025-12', amount: 1_200 * K }], asOf: '2025-12-31' },
    [1_200 * K, 0, 0, 1_200 * K],
  ],
  [
    'yield earns yield the year after',
    { contributions: [{ period: '2025-01', amount: 1_200 * K }], asOf: '2026-12-31' },
    [1_200 * K, 60_610 + 69_459, 0, 1_330_069],
  ],
  [
    'a month that is not over earns nothing yet',
    { contributions: [{ period: '2025-01', amount: 1_200 * K }], asOf: '2025-02-27' },
    [1_200 * K, 0, 0, 1_200 * K],
  ],
  [
    'the last day of a month counts',
    { contributions: [{ period: '2025-01', amount: 1_200 * K }], asOf: '2025-02-28' },
    [1_200 * K, 5_510, 0, 1_205_510],
  ],
  [
    'later contributions are not seen',
    { contributions: [{ period: '2025-03', amount: K }], asOf: '2025-02-28' },
    [0, 0, 0, 0],
  ],
  [
    'what is paid out earns no more',
    {
      contributions: [{ period: '2025-01', amount: 1_200 * K }],
      withdrawals: [{ on: '2025-02-10', amount: 1_200 * K }],
      asOf: '2025-12-31',
    },
    [1_200 * K, 5_510, 1_200 * K, 5_510],
  ],
  ['nothing gives nothing', { contributions: [], asOf: '2026-11-24' }, [0, 0, 0, 0]],
])('%s', (_, account, expected) => {
  expect(total(account)).toEqual(expected);
});

test('a corrected rate changes what is computed with it and nothing computed before', () => {
  const account = { contributions: [{ period: '2025-01', amount: 1_200 * K }], asOf: '2025-12-31' };
  const yieldRow = SHIPPED_POLICY.rows.findLast((row) => row.topic === 'yield');
  if (yieldRow?.topic !== 'yield') throw new Error('no yield row');
  const corrected = { ...yieldRow, value: { basisPoints: 600 }, recordedAt: '2027-02-01T00:00:00Z' };
  const rows = [...SHIPPED_POLICY.rows, corrected];
  expect(balanceAsOf(account, policyFrom(rows)).yield).toBe(66_000);
  expect(balanceAsOf(account, policyFrom(rows, '2027-01-31T00:00:00Z')).yield).toBe(60_610);
});

test('rows of impossible years are counted as they stand, earn nothing before the first rate, and throw nothing', () => {
  expect(() =>
    balanceAsOf({ contributions: [{ period: '0215-03', amount: K }], asOf: '2026-11-24' }, SHIPPED_POLICY),
  ).not.toThrow();
  const late = balanceAsOf(
    {
      contributions: [{ period: '1977-12', amount: 100 * K }],
      withdrawals: [{ on: '0026-11-14', amount: 40 * K }],
      asOf: '1977-12-31',
    },
    SHIPPED_POLICY,
  );
  expect([late.contributions, late.yield, late.withdrawals, late.total]).toEqual([
    100 * K,
    0,
    40 * K,
    60 * K,
  ]);
});

const period = fc
  .tuple(fc.integer({ min: 2015, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const day = fc
  .tuple(period, fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `${month}-${String(date).padStart(2, '0')}`);
const contributions = fc.array(fc.record({ period, amount: fc.integer({ min: 0, max: 3_000 * K }) }), {
  maxLength: 60,
});
const withdrawals = fc.array(fc.record({ on: day, amount: fc.integer({ min: 0, max: 1_000 * K }) }), {
  maxLength: 3,
});

test('the sum of movements is the balance, always, to the rupiah', () => {
  fc.assert(
    fc.property(contributions, withdrawals, day, (paidIn, paidOut, asOf) => {
      const balance = balanceAsOf({ contributions: paidIn, withdrawals: paidOut, asOf }, SHIPPED_POLICY);
      expect(balance.movements.reduce((sum, move) => sum + move.amount, 0)).toBe(balance.total);
      expect(balance.contributions + balance.yield - balance.withdrawals).toBe(balance.total);
      const due = paidIn
        .filter((one) => `${one.period}-01` <= asOf)
        .reduce((sum, one) => sum + one.amount, 0);
      expect(balance.contributions).toBe(due);
      expect(balance.movements.every((move) => move.on <= asOf && Number.isSafeInteger(move.amount))).toBe(
        true,
      );
    }),
  );
});

test('the order in which contributions arrive changes nothing, and time never takes yield away', () => {
  fc.assert(
    fc.property(contributions, day, day, (paidIn, one, two) => {
      const [early, late] = one < two ? [one, two] : [two, one];
      const at = (list: typeof paidIn, asOf: string) =>
        balanceAsOf({ contributions: list, asOf }, SHIPPED_POLICY);
      expect(at([...paidIn].reverse(), late).total).toBe(at(paidIn, late).total);
      expect(at(paidIn, late).yield).toBeGreaterThanOrEqual(at(paidIn, early).yield);
    }),
  );
});

test.each([
  [{ contributions: [{ period: '2025-13', amount: 1 }], asOf: '2026-01-01' }],
  [{ contributions: [{ period: '2025-01', amount: 1.5 }], asOf: '2026-01-01' }],
  [{ contributions: [{ period: '2025-01', amount: -1 }], asOf: '2026-01-01' }],
  [{ contributions: [], asOf: '2026-02-30' }],
])('a defect in the data throws: %j', (account) => {
  expect(() => balanceAsOf(account, SHIPPED_POLICY)).toThrow(RangeError);
});

test('cards that are merged are worth together what they were worth apart, and the movements add up', () => {
  const card = fc.array(
    fc.record({
      period: fc
        .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
      amount: fc.integer({ min: 1, max: 3_000_000 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.array(card, { maxLength: 4 }), (cards) => {
      const asOf = '2026-11-26';
      const merged = balanceOfCards(
        cards.map((contributions) => ({ contributions })),
        asOf,
        SHIPPED_POLICY,
      );
      const apart = cards.map((contributions) => balanceAsOf({ contributions, asOf }, SHIPPED_POLICY).total);
      expect(merged.total).toBe(apart.reduce((sum, one) => sum + one, 0));
      expect(merged.movements.reduce((sum, { amount }) => sum + amount, 0)).toBe(merged.total);
    }),
  );
});

test('whoever was paid all of it owes nothing later, and the sum of the movements is still the balance', () => {
  fc.assert(
    fc.property(contributions, day, day, (paidIn, one, two) => {
      const [on, later] = [one, two].sort() as [string, string];
      const all = balanceAsOf(
        { contributions: paidIn.filter(({ period: month }) => `${month}-01` <= on), asOf: on },
        SHIPPED_POLICY,
      );
      const account = { contributions: paidIn, withdrawals: [{ on, amount: all.total }], asOf: later };
      const balance = balanceAsOf(account, SHIPPED_POLICY);
      expect(balance.total).toBeGreaterThanOrEqual(0);
      expect(balance.contributions + balance.yield - balance.withdrawals).toBe(balance.total);
      expect(balance.movements.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance.total);
    }),
    { numRuns: 2_000, examples: [[[{ period: '2025-12', amount: 10_000 * K }], '2026-01-31', '2026-12-31']] },
  );
});
