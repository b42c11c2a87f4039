import { CLAIM_REFUSALS } from '../../messages/claim-refusals';
import type { ClaimReceipt } from '../claims/run-claim-command';
import { problem } from '../platform/http/problem';

/** A refused command about a claim as problem details. A foreign claim and one that never was have one answer. */
export const refusedClaimCommand = (receipt: Extract<ClaimReceipt, { accepted: false }>): Response => {
  const { code, detail, faults } = receipt;
  const unknown = code === 'stream.unknown' || code === 'claim.unknown';
  const message = unknown
    ? CLAIM_REFUSALS['claim.unknown']
    : (CLAIM_REFUSALS[code as keyof typeof CLAIM_REFUSALS] ?? CLAIM_REFUSALS['claim.status']);
  const status = unknown ? 404 : code === 'command.invalid' ? 422 : 409;
  return problem(status, unknown ? 'claim.unknown' : code, message.id.says, {
    nextStep: message.id.next,
    detail: { ...detail, ...(faults ? { faults } : {}) },
  });
};
