import 'reflect-metadata';
import type { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import {
  BasicConstraintsExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { SetupFault } from '../database/embedded/setup-fault';
import { certificateIn, DAY, daysLeft, makeKeys, privatePem, SIGNING, serialNumber } from './key-pair';
import { NAME_CONSTRAINTS_OID, nameConstraints, permits, permittedFor } from './name-constraints';
import { readIfThere, replaceFile } from './secret-file';

const LIFE_DAYS = 3650;
const RENEW_DAYS = 30;

/** The branch's own certificate authority, as it lies in its file. */
export type Authority = {
  /** Key and certificate, for signing. */
  readonly pem: string;
  readonly certificate: X509Certificate;
  readonly permitted: readonly string[];
  /** Made now: every device has to trust it once. */
  readonly isNew: boolean;
};

const PERMITTED_LINE = /^Permitted: (.+)$/m;

const make = async (file: string, names: readonly string[], now: Date): Promise<Authority> => {
  const keys = await makeKeys();
  const permitted = permittedFor(names);
  const made = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    // The date tells two authorities of one branch apart in a phone's settings.
    name: `CN=Dampingi ${now.toISOString().slice(0, 10)}, O=Dampingi branch authority`,
    // A day back: the clock of a phone may be behind.
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + (LIFE_DAYS - 1) * DAY),
    keys,
    signingAlgorithm: SIGNING,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      new Extension(NAME_CONSTRAINTS_OID, true, new Uint8Array(nameConstraints(permitted))),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  // Text before a PEM block is free (RFC 7468, 5.2); it spares reading the constraints back from DER.
  const pem = `Permitted: ${permitted.join(' ')}\n${made.toString('pem')}\n${privatePem(keys)}`;
  replaceFile(file, pem);
  const certificate = certificateIn(pem);
  if (!certificate) throw new Error('A certificate just made does not fit its key.');
  return { pem, certificate, permitted, isNew: true };
};

/**
 * The authority kept under `directory`, or a new one: none yet, at its end, or a name is wanted that it was
 * not permitted. A new one costs somebody a walk to every tablet, so nothing else makes one.
 * @throws SetupFault when the file is damaged: a backup may still save the walk.
 */
export const ensureAuthority = async (
  directory: string,
  names: readonly string[],
  now: Date,
): Promise<Authority> => {
  const file = join(directory, 'branch-authority.pem');
  const pem = readIfThere(file);
  if (pem === undefined) return make(file, names, now);
  const certificate = certificateIn(pem);
  const permitted = PERMITTED_LINE.exec(pem)?.[1]?.split(' ');
  if (!certificate || !permitted) {
    throw new SetupFault(
      `${file} is damaged: put it back from a backup, or remove it and let every device trust a new one.`,
    );
  }
  if (daysLeft(certificate, now) < RENEW_DAYS || !permits(permitted, names)) return make(file, names, now);
  return { pem, certificate, permitted, isNew: false };
};
