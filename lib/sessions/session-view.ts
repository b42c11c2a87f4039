import { type Tracking, trackingOf } from '../claims/tracking';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import type { Staff } from '../staff/current-staff';
import { replay } from './evolve';
import { todayAt } from './session-facts';
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

/** `null` when there is no such session in the reader's branch. */
export const sessionViewFor = async (sessionId: string, staff: Staff): Promise<SessionView | null> => {
  const db = pool();
  const journal = await loadStream(db, sessionId, staff.branchId);
  if (journal.version === 0) return null;
  const state = replay(journal.events);
  return {
    id: sessionId,
    version: journal.version,
    state,
    today: await todayAt(db, staff.branchId, new Date()),
    branchName: staff.branchName,
    tracking: state.submitted ? await trackingOf(db, state.submitted.claimId, staff.branchId) : null,
  };
};
