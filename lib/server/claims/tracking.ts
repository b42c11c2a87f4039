import { evolveClaim, NO_CLAIM } from '../../domain/claims/state';
import { isTold, type Tracking } from '../../domain/claims/tracking-view';
import type { Transaction } from '../database/connection';
import { loadStream } from '../journal/load';

export const trackingOf = async (
  tx: Transaction,
  claimId: string,
  branchId: string,
): Promise<Tracking | null> => {
  const journal = await loadStream(tx, 'claim', claimId, branchId);
  const state = journal.events.reduce(evolveClaim, NO_CLAIM);
  if (!state.terms) return null;
  return {
    claimNumber: state.terms.claimNumber,
    status: state.status,
    payBy: state.terms.payBy,
    returnedFor: state.returnedFor,
    paidAt: state.paidAt,
    steps: journal.events.filter(({ type }) => isTold(type)).map(({ type, at }) => ({ type, at })),
  };
};
