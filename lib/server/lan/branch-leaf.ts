import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { join } from 'node:path';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  X509Certificate as Certificate,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Authority } from './branch-authority';
import { namesOf } from './certificate-names';
import {
  certificateIn,
  DAY,
  daysLeft,
  makeKeys,
  privatePem,
  SIGNING,
  serialNumber,
  signingKeyOf,
} from './key-pair';
import { readIfThere, replaceFile } from './secret-file';

/** Browsers refuse more than 398 days of a server's certificate; one day is kept for rounding. */
const LIFE_DAYS = 397;
const RENEW_DAYS = 30;

export type Leaf = { readonly file: string; readonly certificate: X509Certificate; readonly isNew: boolean };

const make = async (
  file: string,
  authority: Authority,
  names: readonly string[],
  now: Date,
): Promise<Leaf> => {
  const keys = await makeKeys();
  const issuer = new Certificate(authority.certificate.raw);
  const end = Math.min(
    now.getTime() + LIFE_DAYS * DAY - 3_600_000 - 1000,
    Date.parse(authority.certificate.validTo),
  );
  const made = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    // No host name here: names stand in the alternative names alone (RFC 9525, 2).
    subject: 'CN=Dampingi counter',
    issuer: issuer.subject,
    notBefore: new Date(now.getTime() - 3_600_000),
    notAfter: new Date(end),
    publicKey: keys.publicKey,
    signingKey: await signingKeyOf(authority.pem),
    signingAlgorithm: SIGNING,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) ? ('ip' as const) : ('dns' as const), value })),
      ),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  const pem = `${made.toString('pem')}\n${privatePem(keys)}`;
  replaceFile(file, pem);
  return { file, certificate: new X509Certificate(pem), isNew: true };
};

/** The server's certificate for exactly these names, made anew when they or the authority changed, or 30 days before its end. */
export const ensureLeaf = async (
  directory: string,
  authority: Authority,
  names: readonly string[],
  now: Date,
): Promise<Leaf> => {
  const file = join(directory, 'server.pem');
  const certificate = certificateIn(readIfThere(file) ?? '');
  const fits =
    certificate?.verify(authority.certificate.publicKey) &&
    daysLeft(certificate, now) >= RENEW_DAYS &&
    [...namesOf(certificate)].sort().join() === [...names].sort().join();
  return certificate && fits ? { file, certificate, isNew: false } : make(file, authority, names, now);
};
