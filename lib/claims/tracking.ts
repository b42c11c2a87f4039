import type { Transaction } from '../database/connection';
import { loadStream } from '../journal/load';
import type { ClaimStatus } from './state';
import { evolveClaim, NO_CLAIM } from './state';

/** Where a claim stands, for the receipt and the live tracking. */
export type Tracking = {
  readonly claimNumber: string;
  readonly status: ClaimStatus;
  readonly payBy: string;
  readonly returnedFor: string | null;
  readonly paidAt: string | null;
  readonly steps: readonly { readonly type: string; readonly at: string }[];
};

export const trackingOf = async (
  tx: Transaction,
  claimId: string,
  branchId: string,
): Promise<Tracking | null> => {
  const journal = await loadStream(tx, claimId, branchId);
  const state = journal.events.reduce(evolveClaim, NO_CLAIM);
  if (!state.terms) return null;
  return {
    claimNumber: state.terms.claimNumber,
    status: state.status,
    payBy: state.terms.payBy,
    returnedFor: state.returnedFor,
    paidAt: state.paidAt,
    steps: journal.events.map(({ type, at }) => ({ type, at })),
  };
};
