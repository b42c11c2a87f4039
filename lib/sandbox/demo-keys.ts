/**
 * Secrets of the demo, public by intent: anyone who has read this file has them. Production refuses to start
 * with any of them. The RSA pairs are derived from fixed words, so that sandbox and application agree without
 * a key file to pass around.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

export const DEMO_CLIENT_KEY = 'DEMO-ONLY-CLIENT';
export const DEMO_CLIENT_SECRET = 'DEMO-ONLY-not-a-secret-client-secret';
export const DEMO_PARTNER_ID = 'DEMO-DAMPINGI';
export const DEMO_CHANNEL_ID = '95221';
export const DEMO_OWN_BANK_CODE = '002';
/** The carrier's paying account at the demo bank. */
export const DEMO_SOURCE_ACCOUNT = '000099990000001';
export const DEMO_CONTRACT_NUMBER = 'DEMO-ONLY-CONTRACT';
export const DEMO_CONTRACT_KEY = 'DEMO-ONLY-not-a-secret-contract-key';
export const DEMO_REGISTRY_USER = 'DEMO-ONLY-USER';

/** Every demo word that must never be found in a production configuration. */
export const DEMO_SECRETS: readonly string[] = [
  DEMO_CLIENT_KEY,
  DEMO_CLIENT_SECRET,
  DEMO_CONTRACT_NUMBER,
  DEMO_CONTRACT_KEY,
];

/** The 1024-bit number `index` of a fixed sequence; the indexes given below are its first primes. */
const numberAt = (name: string, index: number): bigint => {
  const parts = [0, 1, 2, 3].map((part) => createHash('sha256').update(`${name}/${index}/${part}`).digest());
  const bytes = Buffer.concat(parts);
  bytes[0] = (bytes[0] ?? 0) | 0xc0;
  bytes[127] = (bytes[127] ?? 0) | 1;
  return BigInt(`0x${bytes.toString('hex')}`);
};

const inverse = (value: bigint, modulus: bigint): bigint => {
  let [previous, current, x, y] = [modulus, value % modulus, 0n, 1n];
  while (current > 0n) {
    const quotient = previous / current;
    [previous, current, x, y] = [current, previous - quotient * current, y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
};

const base64url = (value: bigint): string => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').toString('base64url');
};

const demoPair = (name: string, primes: readonly [number, number]) => {
  const [p, q] = [numberAt(`${name}/p`, primes[0]), numberAt(`${name}/q`, primes[1])];
  const e = 65537n;
  const d = inverse(e, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const jwk = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, base64url(value)]));
  const privateKey = createPrivateKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
};

export type DemoKeyPair = { readonly privateKey: KeyObject; readonly publicKey: KeyObject };

/** Our side of the bank contract: signs token requests. */
export const demoClientKeys = (): DemoKeyPair => demoPair('dampingi-demo-client', [160, 539]);

/** The bank's side: signs its callbacks. */
export const demoBankKeys = (): DemoKeyPair => demoPair('dampingi-demo-bank', [444, 654]);
