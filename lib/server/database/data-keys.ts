import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../platform/crypto/seal';
import { env } from '../platform/env';
import type { Transaction } from './connection';

const masterKey = (): Buffer => Buffer.from(env().MASTER_KEY, 'base64');

/** Opens a wrapped data key of one owner. */
export const unwrapDataKey = (ownerId: string, wrapped: Buffer): Buffer =>
  unseal(masterKey(), wrapped, `data-key:${ownerId}`);

/** Wraps a data key of one owner, for rows that are written in bulk. */
export const wrapDataKey = (ownerId: string, key: Buffer): Buffer =>
  seal(masterKey(), key, `data-key:${ownerId}`);

/** A data key of one owner (session, person, claim), or `null` once it has been destroyed. */
export const loadDataKey = async (tx: Transaction, ownerId: string): Promise<Buffer | null> => {
  const { rows } = await tx.query<{ wrapped: Buffer | null }>({
    name: 'data-key',
    text: 'select wrapped from data_keys where owner_id = $1',
    values: [ownerId],
  });
  const wrapped = rows[0]?.wrapped;
  return wrapped ? unwrapDataKey(ownerId, wrapped) : null;
};

/** Makes the owner's data key, wrapped by the master key, in the caller's transaction. */
export const createDataKey = async (tx: Transaction, ownerId: string): Promise<Buffer> => {
  const key = randomBytes(32);
  const { rowCount } = await tx.query({
    name: 'data-key-new',
    text: 'insert into data_keys (owner_id, wrapped) values ($1, $2) on conflict (owner_id) do nothing',
    values: [ownerId, wrapDataKey(ownerId, key)],
  });
  if (rowCount === 1) return key;
  const existing = await loadDataKey(tx, ownerId);
  if (!existing) throw new Error('the data key of this owner has been destroyed');
  return existing;
};
