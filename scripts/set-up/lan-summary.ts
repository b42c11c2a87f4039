import qrcode from 'qrcode';
import type { LanCertificate } from '@/lib/server/lan/lan-certificate';
import { inAddress } from '@/lib/server/lan/machine-names';
import type { Env } from '@/lib/server/platform/env';

const SOON_DAYS = 30;
const ONLY_HERE = /^(localhost|127\.|::1$)/;

/** Where the help page is: an address rather than a name, since a name may carry HSTS from an earlier visit. */
export const helpAddress = (env: Pick<Env, 'LAN_HELP_PORT'>, addresses: readonly string[], name: string) =>
  `http://${inAddress(addresses[0] ?? name)}:${env.LAN_HELP_PORT}/`;

/** What the person who sets it up needs on the terminal: addresses, a code to scan, what to compare. */
export async function lanSummary(
  env: Pick<Env, 'APP_ORIGIN' | 'LAN_PORT' | 'DAMPINGI_MODE'>,
  found: LanCertificate,
  help: string,
): Promise<string> {
  const { authority } = found;
  const others = found.names
    .filter((name) => !ONLY_HERE.test(name))
    .map((name) => `https://${inAddress(name)}:${env.LAN_PORT}`);
  const trust = authority
    ? [
        `Trust the branch authority once on each device; its SHA-256 fingerprint must read:`,
        `  ${authority.certificate.fingerprint256}`,
        ...(authority.isNew
          ? ['  It was made now: every device has to trust it before it can be used.']
          : []),
      ]
    : ['Certificate: your own (LAN_CERT).'];
  const ending =
    !authority && found.daysLeft < SOON_DAYS ? [`LAN_CERT ends in ${found.daysLeft} days: renew it.`] : [];
  const open =
    env.DAMPINGI_MODE === 'production'
      ? []
      : ['', 'This is the demo with its printed passwords: everybody on this network can sign in.'];
  return [
    '',
    `On the LAN:  ${env.APP_ORIGIN}`,
    ...others.filter((address) => address !== env.APP_ORIGIN).map((address) => `        or:  ${address}`),
    '',
    ...trust,
    ...ending,
    '',
    `Help page for phones and tablets:  ${help}`,
    (await qrcode.toString(help, { type: 'terminal', small: true })).trimEnd(),
    ...open,
  ].join('\n');
}
