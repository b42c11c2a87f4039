import { type Policy, requiredRow } from '../../policies/policy';
import type { TaxBand } from '../../policies/row';
import { yearOf } from '../../values/calendar';
import { shareOf } from '../../values/rupiah';

export type TaxBasis = 'final-pp68' | 'progressive-article-17' | 'progressive-article-17-without-npwp';

/** One line of the working: base × percent = amount, whole rupiah. */
export type TaxLine = {
  readonly kind: 'band' | 'surcharge';
  /** Lower edge of the band in the year's (or window's) total; 0 for the surcharge. */
  readonly from: number;
  readonly upTo: number | null;
  readonly base: number;
  readonly percent: number;
  readonly amount: number;
};

export type Tax = {
  readonly basis: TaxBasis;
  /** Gross of earlier payments that is added up with this one before the bands are applied. */
  readonly priorGross: number;
  /** First and last calendar year whose payments count as one. */
  readonly years: readonly [number, number];
  readonly lines: readonly TaxLine[];
  readonly total: number;
};

/** Part of an amount that lies between two edges. */
const within = (amount: number, from: number, upTo: number | null): number =>
  Math.max(0, Math.min(amount, upTo ?? amount) - from);

/**
 * What the payment adds to the tax of the running total, band by band. Each band's tax is rounded down on
 * the running total, so several payments together are taxed to the rupiah like one.
 */
const bandLines = (bands: readonly TaxBand[], prior: number, gross: number): readonly TaxLine[] =>
  bands.flatMap((band, index) => {
    const from = bands[index - 1]?.upTo ?? 0;
    const [before, after] = [within(prior, from, band.upTo), within(prior + gross, from, band.upTo)];
    if (after === before) return [];
    const amount = shareOf(after, band.percent, 100) - shareOf(before, band.percent, 100);
    return [{ kind: 'band', from, upTo: band.upTo, base: after - before, percent: band.percent, amount }];
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Income tax (PPh 21) on a JHT payment. PP 68/2009: what is paid within two calendar years from the first
 * payment counts as one and bears the final tariff. From the third year on the progressive tariff
 * of UU PPh art. 17 applies to what is paid in that calendar year, 20 % higher without NPWP
 * (UU PPh art. 21(5a)); a final tax bears no surcharge.
 *
 * @param payment `on` ISO date, `gross` whole rupiah, `prior` payments up to that date
 */
export const taxOn = (
  payment: {
    readonly on: string;
    readonly gross: number;
    readonly prior: readonly { readonly on: string; readonly gross: number }[];
    readonly hasNpwp: boolean;
  },
  policy: Policy,
): Tax => {
  const { on, gross, hasNpwp } = payment;
  const year = yearOf(on);
  // A payment of nothing opened no window.
  const prior = payment.prior.filter((earlier) => earlier.gross > 0);
  const firstYear = Math.min(year, ...prior.map((earlier) => yearOf(earlier.on)));
  const { calendarYears } = requiredRow(policy, 'tax-window', on).value;
  const lastYear = firstYear + calendarYears - 1;
  if (year <= lastYear) {
    const priorGross = sum(prior.map((earlier) => earlier.gross));
    const { bands } = requiredRow(policy, 'tax-bands', on, 'final').value;
    const lines = bandLines(bands, priorGross, gross);
    const total = sum(lines.map((line) => line.amount));
    return { basis: 'final-pp68', priorGross, years: [firstYear, lastYear], lines, total };
  }
  const priorGross = sum(
    prior.filter((earlier) => yearOf(earlier.on) === year).map((earlier) => earlier.gross),
  );
  const { bands } = requiredRow(policy, 'tax-bands', on, 'progressive').value;
  const lines = bandLines(bands, priorGross, gross);
  const base = sum(lines.map((line) => line.amount));
  if (hasNpwp) {
    return { basis: 'progressive-article-17', priorGross, years: [year, year], lines, total: base };
  }
  const { percent } = requiredRow(policy, 'tax-surcharge', on).value;
  const amount = shareOf(base, percent, 100);
  const surcharge: TaxLine = { kind: 'surcharge', from: 0, upTo: null, base, percent, amount };
  return {
    basis: 'progressive-article-17-without-npwp',
    priorGross,
    years: [year, year],
    lines: [...lines, surcharge],
    total: base + amount,
  };
};
