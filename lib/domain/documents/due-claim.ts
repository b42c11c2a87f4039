import type { Reason } from '../benefits/jht/reasons';

/** A claim with documents on its way to its limit. Dates at the branch, ISO. */
export type DueClaim = {
  readonly sessionId: string;
  readonly ticket: string;
  readonly maskedName: string | null;
  readonly reason: Reason;
  readonly state: 'complete' | 'accepted' | 'returned' | 'submitted';
  readonly completeOn: string;
  readonly payBy: string;
  /** The question that waits for a supervisor, where one does. */
  readonly caseId: string | null;
  /** Working days up to the limit; 0 on its day, negative after it. */
  readonly daysLeft: number;
};
