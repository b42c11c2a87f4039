import type { Reason } from '../benefits/jht/reasons';
import type { Tax } from '../benefits/jht/tax';

/** Reasons that can be given at the counter: all there are (PP 46/2015, Permenaker 4/2022). */
export type ClaimReason = Reason;

/** The three ticks; each says why when it is missing. */
export type ClaimConditions = {
  readonly inactive: boolean;
  readonly updated: boolean;
  readonly withinCeiling: boolean;
};

/** Whole rupiah. */
export type BalanceSummary = {
  readonly contributions: number;
  readonly yield: number;
  /** Paid out earlier, gross; absent where nothing was, and in journals from before it was subtracted. */
  readonly withdrawals?: number;
  readonly total: number;
};

export type Route = 'digital' | 'documents' | 'wait' | 'refuse';

/** The quote as it was given, with the version of the policy that it rests on. Amounts in whole rupiah. */
export type RecordedQuote = {
  readonly route: Route;
  readonly findings: readonly string[];
  readonly claimableFrom: string | null;
  readonly gross: number | null;
  readonly tax: number | null;
  readonly net: number | null;
  readonly taxBasis: string | null;
  readonly payBy: string | null;
  readonly policyVersion: string;
  /** First day from `claimableFrom` on which a branch is open, ISO; absent in quotes from before it was told. */
  readonly openFrom?: string | null;
  /** The tax line by line; quotes recorded before it was kept have none. */
  readonly taxWorking?: Tax | null;
};
