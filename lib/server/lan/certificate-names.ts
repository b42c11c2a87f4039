import type { X509Certificate } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** As browsers write an address: Node gives `FD00:0:0:0:0:0:0:2` for `fd00::2`. */
const canonical = (address: string) =>
  isIPv4(address) ? address : new URL(`http://[${address}]`).hostname.slice(1, -1);

/** The alternative names of a certificate that are complete: no wildcards, nothing quoted. */
export const namesOf = (certificate: X509Certificate): readonly string[] =>
  (certificate.subjectAltName ?? '').split(', ').flatMap((entry) => {
    if (entry.startsWith('IP Address:')) return [canonical(entry.slice('IP Address:'.length))];
    return /^DNS:[a-z0-9.-]+$/i.test(entry) ? [entry.slice('DNS:'.length).toLowerCase()] : [];
  });
