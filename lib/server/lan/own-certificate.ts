import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { SetupFault } from '../database/embedded/setup-fault';
import { namesOf } from './certificate-names';

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

const read = (variable: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    throw new SetupFault(`${variable}: ${path} cannot be read (${(fault as NodeJS.ErrnoException).code}).`);
  }
};

const certificateOf = (path: string): X509Certificate => {
  const pem = read('LAN_CERT', path);
  try {
    return new X509Certificate(pem);
  } catch {
    throw new SetupFault(`LAN_CERT: ${path} holds no certificate in PEM form.`);
  }
};

const keyOf = (path: string): KeyObject => {
  const pem = read('LAN_KEY', path);
  if (/ENCRYPTED/.test(pem)) {
    throw new SetupFault(`LAN_KEY: ${path} asks for a passphrase; give the key without one (mode 0600).`);
  }
  try {
    return createPrivateKey(pem);
  } catch {
    throw new SetupFault(`LAN_KEY: ${path} holds no private key in PEM form.`);
  }
};

const carries = (certificate: X509Certificate, name: string): boolean =>
  (isIP(name)
    ? certificate.checkIP(name)
    : certificate.checkHost(name, { subject: 'never', partialWildcards: false })) !== undefined;

/**
 * A certificate of the organisation's own, with its key: both readable, each other's, valid today, for a server,
 * and for the names asked for.
 * @param asked LAN_HOST and the host of APP_ORIGIN, where given.
 * @returns the names it may be reached by, those asked for first.
 * @throws SetupFault that names the variable and what is wrong.
 */
export const ownCertificate = (
  paths: { readonly cert: string; readonly key: string },
  asked: readonly string[],
  now: Date,
): { readonly certificate: X509Certificate; readonly names: readonly string[] } => {
  const certificate = certificateOf(paths.cert);
  if (!certificate.checkPrivateKey(keyOf(paths.key))) {
    throw new SetupFault('LAN_KEY: is not the key of the certificate in LAN_CERT.');
  }
  if (now.getTime() > Date.parse(certificate.validTo)) {
    throw new SetupFault(`LAN_CERT: ended on ${certificate.validTo}.`);
  }
  if (now.getTime() < Date.parse(certificate.validFrom)) {
    throw new SetupFault(`LAN_CERT: begins only on ${certificate.validFrom}; is this machine's clock right?`);
  }
  // Node calls it keyUsage; what it gives are the purposes of the extended key usage.
  if (certificate.keyUsage?.length && !certificate.keyUsage.includes(SERVER_AUTH)) {
    throw new SetupFault('LAN_CERT: is not meant for a server (its extended key usage lacks serverAuth).');
  }
  for (const name of asked) {
    if (!carries(certificate, name)) {
      const has = certificate.subjectAltName ?? 'no name at all';
      throw new SetupFault(`LAN_CERT: is not for ${name}, which was asked for; it carries ${has}.`);
    }
  }
  const names = [...new Set([...asked, ...namesOf(certificate)])];
  if (names.length === 0) {
    throw new SetupFault('LAN_CERT: carries no complete name; say in LAN_HOST which name people type.');
  }
  return { certificate, names };
};
