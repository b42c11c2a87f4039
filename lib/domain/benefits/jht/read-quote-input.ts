import type { Policy } from '../../policies/policy';
import { SHIPPED_POLICY } from '../../policies/shipped';
import { contradictionsIn } from './contradictions';
import { type QuoteFaultCode, type QuoteInput, quoteSchema, toQuoteInput } from './quote-schema';
import { DATE_NEEDED, isPartial, REASONS } from './reasons';

export type QuoteFault = {
  /** Path of the field, such as balance or priorPayments.0.on. */
  readonly field: string;
  readonly code: QuoteFaultCode;
  readonly message: string;
};

const MESSAGES = {
  'not-json': 'is not JSON',
  missing: 'is missing',
  'not-an-object': 'must be an object',
  'not-a-date': 'must be a day that exists, as YYYY-MM-DD',
  'before-1900': 'lies before 1900; write the year in four digits',
  'before-programme': 'lies before 1978, when the programme began',
  'not-a-moment': 'must be a date (YYYY-MM-DD) or an instant with its offset (2026-11-24T08:00:00+07:00)',
  'not-one-of': 'is none of the values allowed',
  'not-whole-rupiah': 'must be a whole number of rupiah',
  negative: 'must not be below 0',
  'too-large': 'is more rupiah, with the prior payments, than can be counted to the rupiah',
  'not-true-or-false': 'must be true or false',
  'not-a-list': 'must be a list',
  'not-text': 'must be text',
  'needed-for-reason': 'is needed for this reason',
  'before-joined-on': 'lies before joinedOn',
  'before-working-age': 'lies before the age at which the law allows any work',
  'before-birth-date': 'lies before birthDate',
  'after-as-of': 'lies after asOf',
  'before-policy': 'lies before 2015-07-01, from when the rules are known',
} as const satisfies Record<QuoteFaultCode, string>;

const fault = (field: string, code: QuoteFaultCode): QuoteFault => ({ field, code, message: MESSAGES[code] });

/** PP 46/2015 in force. */
const FIRST_DAY = '2015-07-01';

/**
 * A date is asked for only where the answer hangs on it: who is still active has no letter yet, and is
 * refused with or without one.
 */
const missingForReason = (json: unknown): readonly QuoteFault[] => {
  if (typeof json !== 'object' || json === null) return [];
  const given = json as Record<string, unknown>;
  const reason = REASONS.find((one) => one === given.reason);
  const needed = reason && DATE_NEEDED[reason];
  if (!reason || !needed || given[needed] != null || given.openClaim === true) return [];
  const refusedAnyway = given.membershipStatus === (isPartial(reason) ? 'inactive' : 'active');
  return refusedAnyway ? [] : [fault(needed, 'needed-for-reason')];
};

/** Dates that cannot all be true, and sums beyond exact counting. */
const contradictions = (input: QuoteInput, policy: Policy): readonly QuoteFault[] => {
  const { asOf, birthDate } = input;
  const faults = contradictionsIn(input, policy, asOf).map(({ field, code }) => fault(field, code));
  if (asOf < FIRST_DAY) faults.push(fault('asOf', 'before-policy'));
  if (birthDate && birthDate > asOf) faults.push(fault('birthDate', 'after-as-of'));
  input.priorPayments.forEach((payment, index) => {
    if (payment.on > asOf) faults.push(fault(`priorPayments.${index}.on`, 'after-as-of'));
  });
  const counted = input.priorPayments.reduce((sum, { gross }) => sum + BigInt(gross), BigInt(input.balance));
  if (counted > BigInt(Number.MAX_SAFE_INTEGER)) faults.push(fault('balance', 'too-large'));
  return faults;
};

/** The whole of the input was no JSON at all. */
export const NOT_JSON: readonly QuoteFault[] = [fault('(input)', 'not-json')];

export type QuoteReading =
  | { readonly ok: true; readonly value: QuoteInput }
  | { readonly ok: false; readonly faults: readonly QuoteFault[] };

/** Parses one quote's input and names every fault at once; it never echoes a value. @param policy for bounds of age */
export const readQuoteInput = (json: unknown, policy: Policy = SHIPPED_POLICY): QuoteReading => {
  const parsed = quoteSchema.safeParse(json);
  const needed = missingForReason(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) =>
      fault(issue.path.join('.') || '(input)', issue.message as QuoteFaultCode),
    );
    return { ok: false, faults: [...faults, ...needed] };
  }
  const value = toQuoteInput(parsed.data);
  const faults = [...needed, ...contradictions(value, policy)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
};
