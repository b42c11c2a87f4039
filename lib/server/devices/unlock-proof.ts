import type { JsonWebKey } from 'node:crypto';
import type { Transaction } from '../database/connection';
import { isDeviceSignature } from '../journal/signature';

/** Keeps the key whose signatures stand for this officer's PIN on this device; a newer one replaces it. */
export const registerUnlockKey = (
  tx: Pick<Transaction, 'query'>,
  given: { readonly staffId: string; readonly deviceId: string; readonly publicKey: JsonWebKey },
) =>
  tx.query(
    `insert into unlock_keys (staff_id, device_id, public_key) values ($1, $2, $3)
     on conflict (staff_id, device_id) do update set public_key = excluded.public_key, registered_at = now()`,
    [given.staffId, given.deviceId, given.publicKey],
  );

/**
 * Whether the officer typed his PIN on his device while there was no network: the signature of his vault's key
 * over the session and a nonce. Used up in the command's own transaction.
 */
export const consumeUnlockProof = async (
  tx: Pick<Transaction, 'query'>,
  asked: {
    readonly staffId: string;
    readonly deviceId: string | null;
    readonly sessionId: string;
    readonly nonce: string;
    readonly signature: string;
  },
): Promise<boolean> => {
  const { rows } = await tx.query<{ public_key: JsonWebKey }>(
    'select public_key from unlock_keys where staff_id = $1 and device_id = $2',
    [asked.staffId, asked.deviceId],
  );
  const key = rows[0]?.public_key;
  const text = `unlock:${asked.sessionId}:${asked.nonce}`;
  if (!key || !isDeviceSignature(key, text, asked.signature)) return false;
  const { rowCount } = await tx.query(
    'insert into unlock_uses (nonce, staff_id) values ($1, $2) on conflict (nonce) do nothing',
    [asked.nonce, asked.staffId],
  );
  return (rowCount ?? 0) > 0;
};
