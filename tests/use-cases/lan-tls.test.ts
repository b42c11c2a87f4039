import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectionOptions, connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lanCertificate } from '@/lib/server/lan/lan-certificate';
import { TLS_OPTIONS } from '@/lib/server/lan/tls-options';

const dataDir = mkdtempSync(join(tmpdir(), 'dampingi-tls-'));
let server: Server;
let authority = '';
beforeAll(async () => {
  const made = await lanCertificate({
    dataDir,
    own: null,
    asked: [],
    machine: ['localhost'],
    now: new Date(),
  });
  authority = made.authority?.certificate.toString() ?? '';
  const files = { cert: readFileSync(made.certFile), key: readFileSync(made.keyFile) };
  server = createServer({ ...files, ...TLS_OPTIONS }, (_, response) => void response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(dataDir, { recursive: true });
});

/** What a client that offers only this comes to an agreement on. */
const agreed = (offer: ConnectionOptions) =>
  new Promise<string>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const socket = connect({ port, host: 'localhost', ca: authority, ...offer }, () => {
      resolve(`${socket.getProtocol()} ${socket.getCipher().name}`);
      socket.destroy();
    });
    socket.once('error', reject);
  });

test.each([
  [{ maxVersion: 'TLSv1.2' }, /^TLSv1\.2 ECDHE-ECDSA-(AES\d+-GCM|CHACHA20)/],
  [{ minVersion: 'TLSv1.3' }, /^TLSv1\.3 TLS_/],
  [{ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' }, /GCM/],
] as const)('%j is agreed on', async (offer, cipher) => {
  expect(await agreed(offer)).toMatch(cipher);
});

test.each([
  ['CBC with SHA-2', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-SHA384' }],
  ['CBC with SHA-1', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' }],
  ['CCM with a short tag', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-CCM8' }],
  ['TLS 1.1', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }],
] as const)('%s is refused', async (_, offer) => {
  await expect(agreed(offer)).rejects.toThrow(/handshake failure|alert|protocol version/i);
});
