import { REFUSALS } from '../../domain/sessions/refusal-messages';
import { problem } from '../platform/http/problem';
import type { SessionReceipt } from '../sessions/run-session-command';

/** A session of another branch and one that never was have one answer. */
export const sessionUnknown = (): Response => {
  const { says, next } = REFUSALS['session.unknown'].id;
  return problem(404, 'session.unknown', says, { nextStep: next });
};

/** A refused command as problem details: what is, and the next step. */
export const refusedCommand = (receipt: Extract<SessionReceipt, { accepted: false }>): Response => {
  const { code, detail, faults } = receipt;
  const message = REFUSALS[code as keyof typeof REFUSALS] ?? REFUSALS['command.invalid'];
  const status =
    code === 'session.unknown' || code === 'stream.unknown' ? 404 : code === 'command.invalid' ? 422 : 409;
  return problem(status, code, message.id.says, {
    nextStep: message.id.next,
    detail: { ...detail, ...(faults ? { faults } : {}) },
  });
};
