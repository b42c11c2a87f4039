import type { Tracking } from '../claims/tracking-view';
import type { Bank } from '../people/banks';
import type { SessionState } from '../sessions/state';
import type { TimeZone } from '../values/calendar';

/** A session as the tablet gets it: the state that the journal folds to, and what its claim is doing. */
export type SessionView = {
  readonly id: string;
  readonly version: number;
  readonly state: SessionState;
  /** Date at the branch, ISO. */
  readonly today: string;
  readonly branchName: string;
  readonly timeZone: TimeZone;
  /** Banks to which money can be sent, by policy of the day. */
  readonly banks: readonly Bank[];
  readonly tracking: Tracking | null;
};
