import type { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { ensureAuthority } from './branch-authority';
import { ensureLeaf } from './branch-leaf';
import { daysLeft } from './key-pair';
import { ownCertificate } from './own-certificate';
import { replaceFile } from './secret-file';

/** What the server shows on the LAN, and what a phone has to trust for it. */
export type LanCertificate = {
  readonly certFile: string;
  readonly keyFile: string;
  /** Every name it is served by; the first is the one that people are told. */
  readonly names: readonly string[];
  readonly fingerprint: string;
  readonly daysLeft: number;
  /** The branch's own authority; null when the certificate came by path. */
  readonly authority: { readonly certificate: X509Certificate; readonly isNew: boolean } | null;
};

type Wanted = {
  readonly dataDir: string;
  readonly own: { readonly cert: string; readonly key: string } | null;
  /** Names to be certain of: LAN_HOST, the host of APP_ORIGIN. */
  readonly asked: readonly string[];
  /** What this machine is called now; for the branch's own certificate. */
  readonly machine: readonly string[];
  readonly now: Date;
};

/** Makes, renews or checks the certificate. @throws SetupFault with what a person has to put right. */
export const lanCertificate = async ({
  dataDir,
  own,
  asked,
  machine,
  now,
}: Wanted): Promise<LanCertificate> => {
  if (own) {
    const { certificate, names } = ownCertificate(own, asked, now);
    return {
      certFile: own.cert,
      keyFile: own.key,
      names,
      fingerprint: certificate.fingerprint256,
      daysLeft: daysLeft(certificate, now),
      authority: null,
    };
  }
  const directory = join(dataDir, 'lan');
  const authority = await ensureAuthority(directory, machine, now);
  // What a device-management system hands out; the key is not in it.
  replaceFile(join(directory, 'branch-authority.crt'), authority.certificate.toString(), 0o644);
  const { file, certificate } = await ensureLeaf(directory, authority, machine, now);
  return {
    certFile: file,
    keyFile: file,
    names: machine,
    fingerprint: certificate.fingerprint256,
    daysLeft: daysLeft(certificate, now),
    authority: { certificate: authority.certificate, isNew: authority.isNew },
  };
};
