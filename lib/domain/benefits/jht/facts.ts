import { type Policy, requiredRow } from '../../policies/policy';
import { addMonths } from '../../values/calendar';
import type { QuoteInput } from './quote-schema';
import { isPartial, type Reason } from './reasons';

/** What the rules look at: the input and what policy says on its date. */
export type ClaimFacts = QuoteInput & {
  readonly partial: boolean;
  /** From which day the reason itself lets the claim be paid; null when it depends on no date. */
  readonly payableFrom: string | null;
  /** Largest balance paid without documents; null before there was such a way. */
  readonly ceiling: number | null;
};

const monthsAfter = (date: string | null, months: number): string | null =>
  date === null ? null : addMonths(date, months);

/** One row per reason. Months are clamped: 31 January and one month is 28 or 29 February. */
const PAYABLE_FROM = {
  /** Permenaker 4/2022 art. 6(1)b. */
  retired: (input, policy) =>
    monthsAfter(input.birthDate, 12 * requiredRow(policy, 'retirement-age', input.asOf, 'JHT').value.years),
  /** Art. 8: from the employer's letter. */
  resigned: (input, policy) =>
    monthsAfter(input.letterOn, requiredRow(policy, 'waiting-time', input.asOf, 'resigned').value.months),
  /** Art. 10: from the dismissal. */
  dismissed: (input, policy) =>
    monthsAfter(input.leftOn, requiredRow(policy, 'waiting-time', input.asOf, 'dismissed').value.months),
  /** Art. 6(2): at once when the contract, or the work, has ended. */
  'contract-ended': (input) => input.leftOn,
  'stopped-working': (input) => input.leftOn,
  'leaving-indonesia': () => null,
  disabled: () => null,
  deceased: () => null,
  'partial-10': (input, policy) => afterMemberYears('partial-10', input, policy),
  'partial-30': (input, policy) => afterMemberYears('partial-30', input, policy),
} as const satisfies Record<Reason, (input: QuoteInput, policy: Policy) => string | null>;

/** PP 46/2015 art. 22: after at least ten years of membership. */
function afterMemberYears(
  reason: 'partial-10' | 'partial-30',
  input: QuoteInput,
  policy: Policy,
): string | null {
  const { memberYears } = requiredRow(policy, 'partial-claim', input.asOf, reason).value;
  return monthsAfter(input.joinedOn, 12 * memberYears);
}

export const factsOf = (input: QuoteInput, policy: Policy): ClaimFacts => ({
  ...input,
  partial: isPartial(input.reason),
  payableFrom: PAYABLE_FROM[input.reason](input, policy),
  ceiling: policy.row('digital-ceiling', input.asOf)?.value.amount ?? null,
});
