import { createPrivateKey, KeyObject, randomBytes, webcrypto, X509Certificate } from 'node:crypto';

const EC = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
export const DAY = 86_400_000;

export const makeKeys = () =>
  webcrypto.subtle.generateKey(EC, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;

/** The private key in PKCS #8 PEM (RFC 7468, 10). */
export const privatePem = (keys: webcrypto.CryptoKeyPair): string =>
  String(KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }));

export const signingKeyOf = (pem: string): Promise<webcrypto.CryptoKey> =>
  webcrypto.subtle.importKey(
    'pkcs8',
    createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' }),
    EC,
    false,
    ['sign'],
  );

/** 127 random bits: positive and well under the 20 octets of RFC 5280, 4.1.2.2. */
export const serialNumber = (): string => {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
};

/** Reads a file with a certificate and its key; undefined when it isn't both, or they are not each other's. */
export const certificateIn = (pem: string): X509Certificate | undefined => {
  try {
    const certificate = new X509Certificate(pem);
    return certificate.checkPrivateKey(createPrivateKey(pem)) ? certificate : undefined;
  } catch {
    return undefined;
  }
};

/** Whole days until a certificate ends; negative afterwards. */
export const daysLeft = (certificate: X509Certificate, now: Date): number =>
  Math.floor((Date.parse(certificate.validTo) - now.getTime()) / DAY);
