import { BANKS } from '../people/banks';
import type { SessionView } from '../sessions/session-view';
import { NO_SESSION } from '../sessions/state';

/** A session that the server has not heard of yet; of banks it knows those that were shipped. */
export const blankView = (
  id: string,
  at: Pick<SessionView, 'today' | 'branchName' | 'timeZone'>,
): SessionView => ({ id, version: 0, state: NO_SESSION, ...at, banks: BANKS, tracking: null });
