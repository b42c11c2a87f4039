import { type Tracking, trackingOf } from '../claims/tracking';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { todayAt } from '../staff/branch-zone';
import type { Staff } from '../staff/current-staff';
import { replay } from './evolve';
import type { SessionState } from './state';

/** A session as the tablet gets it: the state that the journal folds to, and what its claim is doing. */
export type SessionView = {
  readonly id: string;
  readonly version: number;
  readonly state: SessionState;
  /** Date at the branch, ISO. */
  readonly today: string;
  readonly branchName: string;
  readonly tracking: Tracking | null;
};

/** The view of a state that is at hand already. */
export const viewOf = async (
  sessionId: string,
  staff: Staff,
  { state, version }: { readonly state: SessionState; readonly version: number },
): Promise<SessionView> => ({
  id: sessionId,
  version,
  state,
  today: await todayAt(pool(), staff.branchId, new Date()),
  branchName: staff.branchName,
  tracking: state.submitted ? await trackingOf(pool(), state.submitted.claimId, staff.branchId) : null,
});

/** `null` when there is no such session in the reader's branch. */
export const sessionViewFor = async (sessionId: string, staff: Staff): Promise<SessionView | null> => {
  const { version, events } = await loadStream(pool(), sessionId, staff.branchId);
  return version === 0 ? null : viewOf(sessionId, staff, { state: replay(events), version });
};
