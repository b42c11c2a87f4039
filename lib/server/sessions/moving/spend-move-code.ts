import type { Transaction } from '../../database/connection';
import { blindIndex } from '../../platform/crypto/seal';

/** The digest under which a code is kept. @param code as `normaliseCode` leaves it */
export const indexOfMoveCode = (code: string): string => blindIndex('move-code', code);

/**
 * Uses a code up in the command's own transaction. Looked up again within the same transaction (after a lost race)
 * it is still good: `now()` stands still there.
 */
export const spendMoveCode = async (
  tx: Pick<Transaction, 'query'>,
  offer: {
    readonly sessionId: string;
    readonly branchId: string;
    /** Who holds the session: a code that a holder before him was shown is void. */
    readonly holderId: string | null;
    readonly code: string;
  },
): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update move_codes set used_at = now()
      where session_id = $1 and branch_id = $2 and code_index = $3 and offered_by = $4 and expires_at > now()
        and (used_at is null or used_at = now())`,
    [offer.sessionId, offer.branchId, indexOfMoveCode(offer.code), offer.holderId],
  );
  return (rowCount ?? 0) > 0;
};
