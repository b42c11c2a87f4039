import type { SessionReceipt } from '../sessions/run-session-command';
import { type Refused, refused, refusedAs } from './refused';

/** A session of another branch and one that never was have one answer. */
export const sessionUnknown = (): Refused => refused('sessions', 'session.unknown');

/** A refused command: what is, and the next step. */
export const refusedCommand = (receipt: Extract<SessionReceipt, { accepted: false }>): Refused => {
  const { code, detail, faults } = receipt;
  return refusedAs('sessions', code, 'command.invalid', {
    detail: { ...detail, ...(faults ? { faults } : {}) },
  });
};
