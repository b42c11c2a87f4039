import type { ClaimEvent } from './events';
import type { ClaimStatus } from './life';

/** What is for whoever decides and reviews: it says how well a claim is guarded, and to whom that is visible. */
const NOT_TOLD: readonly ClaimEvent['type'][] = [
  'claim.safeguards-noted',
  'claim.participant-heard',
  'claim.withdrawal-asked',
];

/** Whether an event of a claim is among the steps that its tracking shows. */
export const isTold = (type: string): boolean => !(NOT_TOLD as readonly string[]).includes(type);

/** Where a claim stands, for the receipt and the live tracking. */
export type Tracking = {
  readonly claimNumber: string;
  readonly status: ClaimStatus;
  readonly payBy: string;
  readonly returnedFor: string | null;
  readonly paidAt: string | null;
  readonly steps: readonly { readonly type: string; readonly at: string }[];
};
