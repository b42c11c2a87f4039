import {
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { CommandHeader, Envelope } from '../../domain/journal/signed-command';
import { sha256 } from '../platform/crypto/seal';
import { env } from '../platform/env';

/** PKCS#8 wrapping of a raw Ed25519 seed (RFC 8410, section 7). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

let serviceKey: KeyObject | undefined;

/** Read once: reading it cost more than the signing. */
const privateKey = (): KeyObject => {
  serviceKey ??= createPrivateKey({
    key: Buffer.concat([ED25519_PKCS8, Buffer.from(env().SERVICE_KEY, 'base64')]),
    format: 'der',
    type: 'pkcs8',
  });
  return serviceKey;
};

/** Signs a worker's header with the service key (Ed25519, RFC 8032). */
export const signAsService = (header: string): string =>
  sign(null, Buffer.from(header), privateKey()).toString('base64url');

let servicePublic: KeyObject | undefined;

/** The public half, by which anybody checks the service's word. */
export const servicePublicKey = (): KeyObject => {
  servicePublic ??= createPublicKey(privateKey());
  return servicePublic;
};

export const isServiceSignature = (header: string, signature: string): boolean =>
  verify(null, Buffer.from(header), servicePublicKey(), Buffer.from(signature, 'base64url'));

/** Signs a text of the service's own for one purpose, so that it never passes for a text of another. */
export const signText = (purpose: string, text: string): string => signAsService(`${purpose}\n${text}`);

export const isSignedText = (purpose: string, text: string, signature: string): boolean =>
  isServiceSignature(`${purpose}\n${text}`, signature);

const imported = new Map<string, KeyObject>();

const deviceKey = (jwk: JsonWebKey): KeyObject => {
  const id = `${jwk.x}.${jwk.y}`;
  const known = imported.get(id);
  if (known) return known;
  if (imported.size > 5_000) imported.clear();
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  imported.set(id, key);
  return key;
};

/** Whether the enrolled device's key made this signature (ECDSA P-256 with SHA-256, as WebCrypto writes it). */
export const isDeviceSignature = (jwk: JsonWebKey, text: string, signature: string): boolean => {
  try {
    return verify(
      'sha256',
      Buffer.from(text),
      { key: deviceKey(jwk), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
  } catch {
    return false; // not a key or not a signature: no other reading
  }
};

/** Whether the body is the one that the signed header names. */
export const namesBody = (header: CommandHeader, envelope: Envelope): boolean =>
  sha256(`${envelope.salt}.${envelope.body}`).toString('base64url') === header.digest;
