import { replay } from '../../domain/sessions/evolve';
import { withoutVerdict } from '../../domain/sessions/second-factor-shown';
import { withSilence } from '../../domain/sessions/silent-machine';
import type { SessionState } from '../../domain/sessions/state';
import type { SessionView } from '../../domain/views/session-view';
import { trackingOf } from '../claims/tracking';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { currentBanks } from '../policies/current-banks';
import { todayAt } from '../staff/branch-zone';
import type { Staff } from '../staff/current-staff';

/** The view of a state that is at hand already. */
export const viewOf = async (
  sessionId: string,
  staff: Staff,
  { state, version }: { readonly state: SessionState; readonly version: number },
): Promise<SessionView> => {
  const now = new Date();
  const today = await todayAt(pool(), staff.branchId, now);
  return {
    id: sessionId,
    version,
    state: withoutVerdict(withSilence(state, now.toISOString())),
    today,
    banks: await currentBanks(pool(), today),
    branchName: staff.branchName,
    timeZone: staff.timeZone,
    tracking: state.submitted ? await trackingOf(pool(), state.submitted.claimId, staff.branchId) : null,
  };
};

/** `null` when there is no such session in the reader's branch. */
export const sessionViewFor = async (sessionId: string, staff: Staff): Promise<SessionView | null> => {
  const { version, events } = await loadStream(pool(), 'session', sessionId, staff.branchId);
  return version === 0 ? null : viewOf(sessionId, staff, { state: replay(events), version });
};
