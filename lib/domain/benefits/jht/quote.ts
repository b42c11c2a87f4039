import { type Policy, requiredRow } from '../../policies/policy';
import { shareOf } from '../../values/rupiah';
import { factsOf } from './facts';
import type { QuoteInput } from './quote-schema';
import { DATE_NEEDED, isPartial } from './reasons';
import { assess, type RuleCode, VERDICTS } from './rules';
import { type Tax, type TaxBasis, taxOn } from './tax';
import { type CountedDay, nthWorkingDayAfter } from './working-days';

export type Route = 'digital' | 'documents' | 'wait' | 'refuse';
/** Rules that hold, and what only the finished quote can tell. */
export type Finding = Exclude<RuleCode, 'within-ceiling'> | 'without-npwp' | 'calendar-provisional';

/** The answer in the form that is printed and compared. Money in whole rupiah, dates ISO. */
export type Decision = {
  readonly route: Route;
  readonly findings: readonly Finding[];
  /** First day on which the claim can be made; null when refused. */
  readonly claimableFrom: string | null;
  readonly gross: number | null;
  readonly tax: number | null;
  readonly net: number | null;
  readonly taxBasis: TaxBasis | null;
  readonly payBy: string | null;
};

export type Quote = Decision & {
  /** Stored with the quote: a later correction of policy never rewrites it. */
  readonly policyVersion: string;
  /** The working, line by line; null when refused. */
  readonly taxWorking: Tax | null;
  /** The pay-by date was counted through a year whose holidays are not decreed. */
  readonly payByProvisional: boolean;
};

/** The share of the balance that is paid; a partial claim is rounded down to the rupiah. */
const grossOf = (input: QuoteInput, policy: Policy): number => {
  if (!isPartial(input.reason)) return input.balance;
  const { percent } = requiredRow(policy, 'partial-claim', input.asOf, input.reason).value;
  return shareOf(input.balance, percent, 100);
};

const payDay = (route: Route, input: QuoteInput, policy: Policy): CountedDay | null => {
  if (route !== 'digital' && route !== 'documents') return null;
  const from = route === 'digital' ? input.asOf : input.documentsCompleteOn;
  if (from === null) return null;
  return nthWorkingDayAfter(
    from,
    requiredRow(policy, 'payment-time', input.asOf, route).value.workingDays,
    policy,
  );
};

/**
 * Do I get it, how much, when. The strongest verdict among the rules that hold is the route; while waiting
 * the amounts are as if it were payable on `asOf`, and a refusal has none.
 */
export const quote = (input: QuoteInput, policy: Policy): Quote => {
  const facts = factsOf(input, policy);
  const rules = assess(facts);
  const route = VERDICTS.find((verdict) => rules.some((rule) => rule.verdict === verdict)) as Route;
  const found = rules.map((rule) => rule.code).filter((code) => code !== 'within-ceiling');
  if (route === 'refuse') {
    return {
      route,
      findings: found,
      claimableFrom: null,
      gross: null,
      tax: null,
      net: null,
      taxBasis: null,
      payBy: null,
      policyVersion: policy.version,
      taxWorking: null,
      payByProvisional: false,
    };
  }
  if (DATE_NEEDED[input.reason] && facts.payableFrom === null) {
    throw new Error(`A claim by ${input.reason} was let through without its date`);
  }
  const gross = grossOf(input, policy);
  const { asOf, priorPayments, hasNpwp } = input;
  const tax = taxOn({ on: asOf, gross, prior: priorPayments, hasNpwp }, policy);
  const pay = payDay(route, input, policy);
  const findings: Finding[] = [...found];
  if (tax.basis === 'progressive-article-17-without-npwp') findings.push('without-npwp');
  if (pay?.provisional) findings.push('calendar-provisional');
  return {
    route,
    findings,
    claimableFrom: facts.payableFrom ?? asOf,
    gross,
    tax: tax.total,
    net: gross - tax.total,
    taxBasis: tax.basis,
    payBy: pay?.date ?? null,
    policyVersion: policy.version,
    taxWorking: tax,
    payByProvisional: pay?.provisional ?? false,
  };
};

/** Exactly the printed keys, in their order. */
export const decisionOf = (full: Quote): Decision => {
  const { route, findings, claimableFrom, gross, tax, net, taxBasis, payBy } = full;
  return { route, findings, claimableFrom, gross, tax, net, taxBasis, payBy };
};
