import type { ClaimCommandBody, ServiceClaimCommandType } from '../../domain/claims/commands';
import type { Payment } from '../../domain/claims/payment';
import { type ClaimState, evolveClaim, NO_CLAIM } from '../../domain/claims/state';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { TryLater } from '../queue/try-later';
import { runClaimCommand } from './run-claim-command';

/** A claim as it stood when it was looked at. */
export type ClaimAt = { readonly claimId: string; readonly version: number; readonly claim: ClaimState };

/** One payee's payment of it. */
export type PaymentAt = ClaimAt & { readonly payment: Payment };

export const claimAt = async (claimId: string): Promise<ClaimAt> => {
  const journal = await loadStream(pool(), 'claim', claimId, null);
  const claim = journal.events.reduce(evolveClaim, NO_CLAIM);
  if (!claim.terms) throw new Error('a claim without its terms');
  return { claimId, version: journal.version, claim };
};

/**
 * Reports what was learnt of the claim as it stood. Named by that standing: a report that was refused then does
 * not stand in the way of the same report later. One that is not accepted came second; the claim is looked at
 * again.
 * @returns the claim as the report left it.
 */
export const report = async <Type extends ServiceClaimCommandType>(
  { claimId, version }: ClaimAt,
  type: Type,
  body: ClaimCommandBody<Type>,
): Promise<ClaimAt & { readonly at: string }> => {
  const receipt = await runClaimCommand(claimId, type, body, `${version}`);
  if (!receipt.accepted) throw new TryLater(receipt.code);
  const { state: claim, version: after, at } = receipt;
  // Carried out by a run before this one, which saw the very same claim: nothing has moved since.
  if (!claim) throw new TryLater('reported before');
  return { claimId, claim, version: after, at };
};
