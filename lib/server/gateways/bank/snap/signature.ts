/**
 * Signatures of SNAP BI (Bank Indonesia's national open-API payment standard, technical and security
 * standard, section "signature"). The encoding and the timestamp's form differ between banks, so both are
 * configuration.
 */
import { createHash, createHmac, createSign, createVerify, type KeyLike, timingSafeEqual } from 'node:crypto';

export type SignatureEncoding = 'base64' | 'hex';
export type TimestampForm = 'iso-offset' | 'iso-ms-z';

const WIB_OFFSET_MS = 7 * 3_600_000;

/** X-TIMESTAMP: `2024-03-05T17:37:16+07:00` (offset, in WIB) or `2024-03-05T10:37:16.196Z`. */
export const formatTimestamp = (at: Date, form: TimestampForm): string =>
  form === 'iso-ms-z'
    ? at.toISOString()
    : `${new Date(at.getTime() + WIB_OFFSET_MS).toISOString().slice(0, 19)}+07:00`;

/** Whitespace outside strings is not part of what is signed. Throws SyntaxError on a body that is not JSON. */
export const minifyJson = (body: string): string => (body === '' ? '' : JSON.stringify(JSON.parse(body)));

const bodyDigest = (body: string): string => createHash('sha256').update(minifyJson(body)).digest('hex');

/** `clientKey|timestamp`, for the access token. */
export const tokenStringToSign = (clientKey: string, timestamp: string): string =>
  `${clientKey}|${timestamp}`;

export type SignedCall = {
  readonly method: string;
  /** Path of the URL as the bank sees it, with its prefix and without the host. */
  readonly path: string;
  readonly accessToken: string;
  readonly body: string;
  readonly timestamp: string;
};

/** `METHOD:path:accessToken:lowerhex(SHA256(minifiedBody)):timestamp`, for transactions. */
export const transactionStringToSign = (call: SignedCall): string =>
  [call.method.toUpperCase(), call.path, call.accessToken, bodyDigest(call.body), call.timestamp].join(':');

/** The same without a token, for the bank's notifications to us. */
export const notificationStringToSign = (call: Omit<SignedCall, 'accessToken'>): string =>
  [call.method.toUpperCase(), call.path, bodyDigest(call.body), call.timestamp].join(':');

/** SHA256withRSA. */
export const signAsymmetric = (text: string, privateKey: KeyLike, encoding: SignatureEncoding): string =>
  createSign('RSA-SHA256').update(text).sign(privateKey, encoding);

/** False for a wrong signature and for one that cannot be read. */
export const verifyAsymmetric = (
  text: string,
  signature: string,
  publicKey: KeyLike,
  encoding: SignatureEncoding,
): boolean => createVerify('RSA-SHA256').update(text).verify(publicKey, signature, encoding);

/** HMAC-SHA512 with the client secret. */
export const signSymmetric = (text: string, clientSecret: string, encoding: SignatureEncoding): string =>
  createHmac('sha512', clientSecret).update(text).digest(encoding);

/** Compares in constant time. */
export const verifySymmetric = (
  text: string,
  signature: string,
  clientSecret: string,
  encoding: SignatureEncoding,
): boolean => {
  const expected = createHmac('sha512', clientSecret).update(text).digest();
  const given = Buffer.from(signature, encoding);
  return given.length === expected.length && timingSafeEqual(given, expected);
};
