import type { ClaimReceipt } from '../claims/run-claim-command';
import { type Refused, refusedAs } from './refused';

/** A refused command about a claim. A foreign claim and one that never was have one answer. */
export const refusedClaimCommand = (receipt: Extract<ClaimReceipt, { accepted: false }>): Refused => {
  const { code, detail, faults } = receipt;
  const said = code === 'stream.unknown' ? 'claim.unknown' : code;
  return refusedAs('claims', said, 'claim.status', { detail: { ...detail, ...(faults ? { faults } : {}) } });
};
