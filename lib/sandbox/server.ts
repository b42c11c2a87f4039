import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SandboxConfig } from './config';
import { openDatabase } from './database';
import { createFaultBook } from './faults';
import { respond } from './http/respond';
import type { Sandbox } from './http/route';
import { createFaceComparer } from './registry/faces';
import { seed } from './seed';

export type RunningSandbox = {
  readonly port: number;
  /** `http://127.0.0.1:<port>`; the bank is under `/bank`, the registry under `/registry`, SMS under `/sms`. */
  readonly origin: string;
  /** Stops taking requests, waits for what is under way and closes database and engine. */
  close(): Promise<void>;
};

/**
 * Starts the world outside: bank, population registry and SMS provider on one port of this computer.
 * Throws when the database cannot be reached or the port is taken.
 */
export const startSandbox = async (config: SandboxConfig): Promise<RunningSandbox> => {
  const now = config.now ?? (() => new Date());
  const pool = await openDatabase(config.databaseUrl);
  const faces = createFaceComparer(config.modelsDir);
  const later = new Set<Promise<void>>();
  const sandbox: Sandbox = {
    config,
    pool,
    faces,
    now,
    faults: createFaultBook(),
    afterReply: (work) => {
      const done = new Promise<void>((resolve) => setImmediate(resolve)).then(work).catch(() => undefined);
      later.add(done);
      void done.finally(() => later.delete(done));
    },
  };
  const server = createServer((request, response) => {
    respond(sandbox, request, response).catch(() => response.socket?.destroy());
  });
  server.requestTimeout = 30_000;
  try {
    const source = { bankCode: config.bank.ownBankCode, accountNumber: config.bank.sourceAccountNo };
    await seed(pool, source, now().toISOString().slice(0, 10));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.port, '127.0.0.1', resolve);
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      // A request that still waits (a delay on demand) must not hold up the end for long.
      const impatience = setTimeout(() => server.closeAllConnections(), 1_000);
      await closed;
      clearTimeout(impatience);
      await Promise.all(later);
      await faces.close();
      await pool.end();
    },
  };
};
