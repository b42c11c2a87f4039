import { DEMO_REASON } from './challenge';
import type { SessionState } from './state';

/** Whether a face was taken for a match without movements, as only a demo does. */
export const isDemoMatch = ({ attempts, verifiedBy }: SessionState['face']): boolean =>
  verifiedBy === 'match' &&
  attempts.some(({ band, reasons }) => band === 'match' && reasons.includes(DEMO_REASON));
