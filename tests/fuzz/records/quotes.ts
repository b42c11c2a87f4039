import { answerQuotes } from '@/lib/domain/benefits/jht/answer-quotes';
import type { Decision } from '@/lib/domain/benefits/jht/quote';
import { REASONS } from '@/lib/domain/benefits/jht/reasons';
import { SHIPPED_POLICY } from '@/lib/domain/policies/shipped';
import { type Dice, dice, oddTexts } from './dice';
import type { Tally } from './import-rows';

/** A case that is decided. */
export const CASE: Readonly<Record<string, unknown>> = {
  asOf: '2026-11-20',
  birthDate: '1985-03-04',
  segment: 'PU',
  membershipStatus: 'inactive',
  joinedOn: '2012-01-01',
  leftOn: '2026-08-31',
  reason: 'resigned',
  letterOn: '2026-08-31',
  balance: 12_400_000,
  priorPayments: [{ on: '2022-05-10', gross: 900_000, kind: 'partial-10' }],
  hasNpwp: true,
  profileUpdated: true,
  openClaim: false,
  branchTimeZone: 'Asia/Jakarta',
  documentsCompleteOn: null,
};
const FIELDS = Object.keys(CASE);
const DATES = ['asOf', 'birthDate', 'joinedOn', 'leftOn', 'letterOn', 'documentsCompleteOn'];
const NUMBERS = [
  0,
  -1,
  1,
  0.5,
  50_000_001,
  9_007_199_254_740_991,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];

const two = (number: number): string => String(number).padStart(2, '0');
const someDay = (chance: Dice): string =>
  `${chance.of(['0026', '0196', '1899', '1950', '1978', '1995', '2015', '2026', '2027', '2035', '9999'])}-${two(1 + chance.below(13))}-${two(1 + chance.below(31))}`;

const oddValue = (field: string, chance: Dice, odd: readonly string[]): unknown => {
  if (DATES.includes(field) && chance.chance(0.7)) return someDay(chance);
  if (field === 'reason' && chance.chance(0.7)) return chance.of(REASONS);
  if (field === 'balance' && chance.chance(0.7)) return chance.of(NUMBERS);
  if (field === 'priorPayments' && chance.chance(0.7))
    return Array.from({ length: chance.below(4) }, () => ({
      on: someDay(chance),
      gross: chance.of(NUMBERS),
      kind: chance.of(['partial-10', 'partial-30', 'full', chance.of(odd)]),
    }));
  return chance.of<unknown>([chance.of(odd), chance.of(NUMBERS), null, undefined, true, false, [], {}]);
};

const DAY = /^(19|20|99)\d{2}-\d{2}-\d{2}$/;

/** What is wrong with an answer, whatever was asked. */
const defectOf = ({ gross, tax, net, claimableFrom, payBy }: Decision): string | null => {
  if (gross !== null && tax !== null && net !== null) {
    if (![gross, tax, net].every((amount) => Number.isSafeInteger(amount) && amount >= 0))
      return 'an amount is no rupiah';
    if (gross - tax !== net) return 'the parts do not make the whole';
  }
  return [claimableFrom, payBy].every((day) => day === null || DAY.test(day)) ? null : 'a day is none';
};

/** Asks for quotes with spoiled facts and tells what should not have been: no throw, no day or amount that is none. */
export const fuzzQuotes = (rows: number, seed: number): Tally => {
  const [chance, odd] = [dice(seed), oddTexts(seed)];
  const tally: Tally = { rows: 0, taken: 0, refused: 0, defects: [] };
  for (; tally.rows < rows; tally.rows += 1) {
    const asked: Record<string, unknown> = { ...CASE };
    for (let count = chance.below(4); count > 0; count -= 1) {
      const field = chance.of(FIELDS);
      asked[field] = oddValue(field, chance, odd);
    }
    try {
      const answer = answerQuotes(asked, SHIPPED_POLICY);
      if (!answer.ok) {
        tally.refused += 1;
        if (answer.faults.length === 0) tally.defects.push('refused without a reason');
        continue;
      }
      tally.taken += 1;
      const defect = defectOf(answer.value as Decision);
      if (defect) tally.defects.push(`${defect}: ${JSON.stringify(asked)}`);
    } catch (fault) {
      tally.defects.push(`${(fault as Error).message}: ${JSON.stringify(asked)}`);
    }
  }
  return tally;
};
