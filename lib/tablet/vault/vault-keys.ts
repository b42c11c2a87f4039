import type { Sealed, WrappedKeys } from './vault-database';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet). */
const ROUNDS = 600_000;
const AES = { name: 'AES-GCM', length: 256 } as const;
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);

export const sealBytes = async (key: CryptoKey, plain: BufferSource, context: string): Promise<Sealed> => {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(context) },
    key,
    plain,
  );
  return { nonce, bytes };
};

/** Throws when key, context or bytes are not the ones that were sealed. */
export const openBytes = (key: CryptoKey, sealed: Sealed, context: string): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: sealed.nonce, additionalData: bytesOf(context) },
    key,
    sealed.bytes,
  );

export const newDataKey = (extractable: boolean): Promise<CryptoKey> =>
  crypto.subtle.generateKey(AES, extractable, ['encrypt', 'decrypt']);

/** The server's share as a key that scripts cannot read back. */
export const shareKey = (share: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', share, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/** The wrapping key: neither the PIN nor the server's share alone leads to it. */
const wrappingKey = async (pin: string, salt: BufferSource, share: CryptoKey): Promise<CryptoKey> => {
  const typed = await crypto.subtle.importKey('raw', bytesOf(pin), 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    typed,
    256,
  );
  const mixed = await crypto.subtle.sign('HMAC', share, stretched);
  return crypto.subtle.importKey('raw', mixed, 'AES-GCM', false, ['encrypt', 'decrypt']);
};

/** The pair whose private half proves, later and without a network, that the PIN was right. */
export const newProofPair = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);

export const wrapKeys = async (given: {
  readonly pin: string;
  readonly share: CryptoKey;
  readonly dataKey: CryptoKey;
  readonly proofKey: CryptoKey;
}): Promise<WrappedKeys> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const by = await wrappingKey(given.pin, salt, given.share);
  return {
    salt,
    dataKey: await sealBytes(by, await crypto.subtle.exportKey('raw', given.dataKey), 'data-key'),
    proofKey: await sealBytes(by, await crypto.subtle.exportKey('pkcs8', given.proofKey), 'proof-key'),
  };
};

export type OpenedKeys = { readonly dataKey: CryptoKey; readonly proofKey: CryptoKey };

/** @returns null when the PIN is not the one (the seal does not open). */
export const unwrapKeys = async (
  wrapped: WrappedKeys,
  pin: string,
  share: CryptoKey,
): Promise<OpenedKeys | null> => {
  const by = await wrappingKey(pin, wrapped.salt, share);
  const data = await openBytes(by, wrapped.dataKey, 'data-key').catch(() => null);
  if (!data) return null;
  const proof = await openBytes(by, wrapped.proofKey, 'proof-key');
  return {
    dataKey: await crypto.subtle.importKey('raw', data, 'AES-GCM', false, ['encrypt', 'decrypt']),
    proofKey: await crypto.subtle.importKey('pkcs8', proof, ECDSA, false, ['sign']),
  };
};
