import { CLAIM_CLEAR, type ClaimEvent } from '../../domain/claims/events';
import { nextStatus } from '../../domain/claims/life';
import { evolveClaim, NO_CLAIM } from '../../domain/claims/state';
import type { Transaction } from '../database/connection';
import { type Authorship, appendEvents } from '../journal/append';
import { loadStream } from '../journal/load';
import { closeClaimCases } from './claim-case-rows';
import { saveClaim } from './claim-rows';

/**
 * A claim that came back and can cost nothing any more gives way to the one that is made anew: it is withdrawn in
 * the transaction that opens the new one, so that never both are paid.
 */
export const withdrawPredecessors = async (
  tx: Transaction,
  { personId, membershipId }: { readonly personId: string; readonly membershipId: string },
  by: Authorship,
): Promise<void> => {
  const { rows } = await tx.query<{ id: string }>({
    name: 'claim-predecessors',
    text: `select id from claims where person_id = $1 and membership_id = $2 and status = 'returned' and not open for update`,
    values: [personId, membershipId],
  });
  for (const { id } of rows) {
    const journal = await loadStream(tx, 'claim', id, null);
    const state = journal.events.reduce(evolveClaim, NO_CLAIM);
    if (!journal.branchId || !journal.key || nextStatus(state.status, 'claim.withdrawn') === null) continue;
    const event: ClaimEvent = { type: 'claim.withdrawn', data: { why: 'made-anew', signature: null } };
    await appendEvents(
      tx,
      {
        branchId: journal.branchId,
        streamType: 'claim',
        streamId: id,
        after: journal.version,
        key: journal.key,
        clear: CLAIM_CLEAR,
      },
      by,
      [event],
    );
    const after = evolveClaim(state, event);
    await saveClaim(tx, id, after, { version: journal.version + 1, now: by.committedAt });
    await closeClaimCases({ tx, state: after, branchId: journal.branchId, streamId: id, by });
  }
};
