import type { Policy } from '../../policies/policy';
import { addDays, compareDates, isValidDate } from '../../values/calendar';

/** Contribution of one month. `amount` in whole rupiah. */
export type Contribution = { readonly period: string; readonly amount: number };
/** Paid out earlier, gross. */
export type Withdrawal = { readonly on: string; readonly amount: number };

export type Movement = {
  readonly kind: 'contribution' | 'yield' | 'withdrawal';
  /** ISO date on which it enters: first of the month, day of payment, or end of the year (or asOf). */
  readonly on: string;
  /** Signed, whole rupiah. */
  readonly amount: number;
};

export type Balance = {
  readonly contributions: number;
  readonly yield: number;
  /** Positive: what was paid out. */
  readonly withdrawals: number;
  /** Always the sum of the movements. */
  readonly total: number;
  readonly movements: readonly Movement[];
};

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;
const BASIS = 12n * 10_000n;

const checked = (amount: number): number => {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError('Not a whole, positive amount of rupiah');
  return amount;
};

const monthOf = (date: string): number => Number(date.slice(5, 7));

const moneyIn = ({ period, amount }: Contribution): Movement => {
  if (!PERIOD.test(period)) throw new RangeError('A period is a month, YYYY-MM');
  return { kind: 'contribution', on: `${period}-01`, amount: checked(amount) };
};

const moneyOut = ({ on, amount }: Withdrawal): Movement => {
  if (!DAY.test(on)) throw new RangeError('A withdrawal has a day');
  return { kind: 'withdrawal', on, amount: -checked(amount) };
};

/** Whole months of the year that are over at the end of `asOf`: 12 on 31 December, 0 on 30 January. */
const monthsOver = (asOf: string): number =>
  addDays(asOf, 1).slice(0, 7) === asOf.slice(0, 7) ? monthOf(asOf) - 1 : monthOf(asOf);

/**
 * Yield of one calendar year, in whole rupiah: what was there on 1 January earns for every month that is
 * over, what came or went in a month for the months after it.
 *
 *   floor( Σ amount × months × rate ÷ (12 × 10000) )     rate in hundredths of a percent
 *
 * The carrier publishes the yearly rate but not how it is spread within a year; this is our documented
 * reading, in this one place. Rounded down once a year, so months lose nothing.
 */
const yearsYield = (
  opening: number,
  moves: readonly Movement[],
  months: number,
  basisPoints: number,
): number => {
  const weighted = moves.reduce(
    (sum, move) => sum + BigInt(move.amount) * BigInt(Math.max(0, months - monthOf(move.on))),
    BigInt(opening) * BigInt(months),
  );
  return weighted > 0n ? Number((weighted * BigInt(basisPoints)) / BASIS) : 0;
};

/**
 * What was credited when something was paid out of it is not taken back, though less is there to earn afterwards:
 * whoever had all of it is never in debt.
 */
const leastYield = (opening: number, moves: readonly Movement[], basisPoints: number): number =>
  Math.max(
    0,
    ...moves
      .filter(({ kind }) => kind === 'withdrawal')
      .map(({ on }) => {
        const before = moves.filter((move) => move.on < on);
        return yearsYield(opening, before, monthsOver(on), basisPoints);
      }),
  );

/**
 * The balance at the end of a day: contributions of months up to its month, withdrawals up to the day,
 * and the yield, credited on 31 December of each year and for the running year up to the last whole month.
 * The rate of a year that has none yet is the last one published.
 */
export const balanceAsOf = (
  account: {
    readonly contributions: readonly Contribution[];
    readonly withdrawals?: readonly Withdrawal[];
    readonly asOf: string;
  },
  policy: Policy,
): Balance => {
  const { asOf } = account;
  if (!isValidDate(asOf)) throw new RangeError('asOf is a day, YYYY-MM-DD');
  const money = [...account.contributions.map(moneyIn), ...(account.withdrawals ?? []).map(moneyOut)]
    .filter((move) => move.on <= asOf)
    .sort((a, b) => compareDates(a.on, b.on));
  const movements: Movement[] = [];
  const lastYear = Number(asOf.slice(0, 4));
  let total = 0;
  let next = 0;
  for (let year = Number((money[0]?.on ?? asOf).slice(0, 4)); year <= lastYear; year += 1) {
    const opening = total;
    const moves: Movement[] = [];
    const ofYear = String(year).padStart(4, '0');
    for (let move = money[next]; move?.on.startsWith(ofYear); move = money[next]) {
      moves.push(move);
      total += move.amount;
      next += 1;
    }
    // Before the first rate there was no fund: an old row of a wrong year counts and earns nothing for it.
    const basisPoints = policy.row('yield', `${ofYear}-01-01`, 'JHT')?.value.basisPoints ?? 0;
    const earned = Math.max(
      yearsYield(opening, moves, year === lastYear ? monthsOver(asOf) : 12, basisPoints),
      leastYield(opening, moves, basisPoints),
    );
    movements.push(...moves);
    if (earned > 0)
      movements.push({ kind: 'yield', on: year === lastYear ? asOf : `${year}-12-31`, amount: earned });
    total += earned;
  }
  const sumOf = (kind: Movement['kind']): number =>
    movements.reduce((sum, move) => (move.kind === kind ? sum + move.amount : sum), 0);
  return {
    contributions: sumOf('contribution'),
    yield: sumOf('yield'),
    withdrawals: 0 - sumOf('withdrawal'),
    total,
    movements,
  };
};

export type Card = {
  readonly contributions: readonly Contribution[];
  readonly withdrawals?: readonly Withdrawal[];
};

/**
 * The balance of a person's merged cards: each card earns by itself, as it did before, and the balances are
 * added up. So a merge is worth exactly what the cards were worth, to the rupiah; earning on one sum could give a
 * rupiah a year more.
 * @param cards contributions of each card, and what was paid out of it; `asOf` ISO date
 */
export const balanceOfCards = (cards: readonly Card[], asOf: string, policy: Policy): Balance => {
  const parts = cards.map((card) => balanceAsOf({ ...card, asOf }, policy));
  const sum = (of: (part: Balance) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    contributions: sum((part) => part.contributions),
    yield: sum((part) => part.yield),
    withdrawals: sum((part) => part.withdrawals),
    total: sum((part) => part.total),
    movements: parts.flatMap(({ movements }) => movements).sort((a, b) => compareDates(a.on, b.on)),
  };
};
