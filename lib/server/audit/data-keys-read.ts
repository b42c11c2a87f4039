import type { Transaction } from '../database/connection';
import { unwrapDataKey } from '../database/data-keys';

/** Data keys by owner, `null` where destroyed; each read once, in the audit's own transaction. */
export type Keys = (ownerId: string) => Promise<Buffer | null>;

const KEPT = 20_000;

export const keysOf = (tx: Transaction): Keys => {
  const known = new Map<string, Buffer | null>();
  return async (ownerId) => {
    const before = known.get(ownerId);
    if (before !== undefined) return before;
    const { rows } = await tx.query<{ wrapped: Buffer | null }>({
      name: 'audit-key',
      text: 'select wrapped from data_keys where owner_id = $1',
      values: [ownerId],
    });
    const wrapped = rows[0]?.wrapped;
    const key = wrapped ? unwrapDataKey(ownerId, wrapped) : null;
    if (known.size >= KEPT) known.clear();
    known.set(ownerId, key);
    return key;
  };
};
