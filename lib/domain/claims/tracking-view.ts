import type { ClaimStatus } from './life';

/** Where a claim stands, for the receipt and the live tracking. */
export type Tracking = {
  readonly claimNumber: string;
  readonly status: ClaimStatus;
  readonly payBy: string;
  readonly returnedFor: string | null;
  readonly paidAt: string | null;
  readonly steps: readonly { readonly type: string; readonly at: string }[];
};
