import type { Server } from 'node:http';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { type LanCertificate, lanCertificate } from '@/lib/server/lan/lan-certificate';
import { machineNames } from '@/lib/server/lan/machine-names';
import type { Env } from '@/lib/server/platform/env';
import { onStop } from './stopping';

/** Names that the person who starts it asked for: the host of APP_ORIGIN, LAN_HOST. What is no name is told as its own fault. */
const askedNames = (): readonly string[] => {
  const { APP_ORIGIN, LAN_HOST } = process.env;
  const host = APP_ORIGIN && URL.canParse(APP_ORIGIN) ? new URL(APP_ORIGIN).hostname : '';
  return [host.replace(/^\[(.*)\]$/, '$1'), LAN_HOST ?? ''].filter((name) => /^[a-z0-9.:-]+$/i.test(name));
};

/** Takes the machine's names for the LAN before the environment is read: its own address follows from them. */
export function announceNames(): void {
  process.env.LAN_NAMES = machineNames(askedNames()).join(',');
}

/**
 * The certificate as it should be now.
 * @param formerly names served until now: an address that is away for a moment (a loose cable) stays.
 */
export function settleCertificate(env: Env, formerly: readonly string[] = []): Promise<LanCertificate> {
  const asked = askedNames();
  const own = env.LAN_CERT && env.LAN_KEY ? { cert: env.LAN_CERT, key: env.LAN_KEY } : null;
  const machine = [...new Set([...formerly, ...machineNames(asked)])];
  return lanCertificate({ dataDir: env.DATA_DIR, own, asked, machine, now: new Date() });
}

/** What the product's processes have to know of it. */
export const certificateEnvironment = (found: LanCertificate): Record<string, string> => ({
  LAN_NAMES: found.names.join(','),
  LAN_CERT: found.certFile,
  LAN_KEY: found.keyFile,
});

/** Listens on every address until the product stops. @throws SetupFault naming the variable when it cannot. */
export function listenEverywhere(server: Server, port: number, variable: string): Promise<void> {
  onStop(async () => {
    server.close();
    server.closeAllConnections();
  });
  const on = (host: string): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', (fault: NodeJS.ErrnoException) => {
        if (host === '::' && fault.code === 'EAFNOSUPPORT') return resolve(on('0.0.0.0'));
        reject(new SetupFault(`${variable}: port ${port} cannot be had (${fault.code}); choose another.`));
      });
      server.listen(port, host, () => resolve());
    });
  return on('::');
}
