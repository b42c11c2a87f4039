import { createServer } from 'node:net';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';

const tryHost = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });

/** @throws SetupFault naming the variable when another program holds the port on this machine. */
export async function requirePort(port: number, variable: string): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const fault = await tryHost(port, host);
    if (fault === 'EADDRINUSE') {
      throw new SetupFault(
        `Port ${port} is in use by another program: stop it, or start with ${variable}=<another port>.`,
      );
    }
    if (fault === 'EACCES') {
      throw new SetupFault(`Port ${port} needs more rights than you have: start with ${variable}=3000.`);
    }
  }
}

/** A port of this machine that nobody holds now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
