import { BANKS } from '../../domain/people/banks';
import { NO_SESSION } from '../../domain/sessions/state';
import type { SessionView } from '../../domain/views/session-view';

/** A session that the server has not heard of yet; of banks it knows those that were shipped. */
export const blankView = (
  id: string,
  at: Pick<SessionView, 'today' | 'branchName' | 'timeZone'>,
): SessionView => ({ id, version: 0, state: NO_SESSION, ...at, banks: BANKS, tracking: null });
