import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to the database that can go silent (nothing passes, nothing ends), be refused, and come back. */
export type BreakableLine = {
  /** The database's address over this line. */
  readonly url: string;
  readonly goSilent: () => void;
  readonly refuse: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const breakableLine = async (databaseUrl: string): Promise<BreakableLine> => {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    open.add(near);
    near.on('error', () => near.destroy());
    near.on('close', () => open.delete(near));
    if (silent) return; // accepted and never answered, as by a machine that hangs
    const far = connect(Number(target.port || 5432), target.hostname);
    far.on('error', () => near.destroy());
    near.on('data', (part) => silent || far.write(part));
    far.on('data', (part) => silent || near.write(part));
    far.on('close', () => silent || near.destroy());
    near.on('close', () => far.destroy());
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve());
    });
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    goSilent: () => {
      silent = true;
    },
    refuse: shut,
    mend: async () => {
      silent = false;
      // What hung stays dead: a machine that comes back knows nothing of it.
      for (const socket of open) socket.destroy();
      if (!server.listening) await listen(port);
    },
    close: async () => {
      silent = false;
      if (server.listening) await shut();
    },
  };
};
