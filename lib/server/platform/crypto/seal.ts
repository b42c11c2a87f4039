import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from '../env';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM (NIST SP 800-38D): nonce ‖ tag ‖ ciphertext. `context` is bound but not stored. */
export const seal = (key: Buffer, plain: Uint8Array, context: string): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
};

/** Opens what `seal` made. Throws when key, context or bytes are not the ones that were sealed. */
export const unseal = (key: Buffer, sealed: Buffer, context: string): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
};

export const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

export type IndexedKind =
  | 'nik'
  | 'kpj'
  | 'phone'
  | 'account'
  | 'username'
  | 'enrolment-code'
  | 'move-code'
  | 'receipt'
  | 'address'
  | 'freeze-code'
  | 'vault-share';

/**
 * A keyed digest by which an identifier can be found without being stored. Keyed, because the space of
 * NIKs is small enough to try them all against a plain digest.
 */
export const blindIndex = (kind: IndexedKind, value: string): string =>
  createHmac('sha256', Buffer.from(env().INDEX_KEY, 'base64')).update(`${kind}:${value}`).digest('base64url');
