import { X509Certificate } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, get, type Server } from 'node:https';
import { type AddressInfo, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { namesOf } from '@/lib/server/lan/certificate-names';
import { type LanCertificate, lanCertificate } from '@/lib/server/lan/lan-certificate';

const DAY = 86_400_000;
const NAMES = ['192.168.7.20', 'fd12::7', 'loket.local', 'loket', 'localhost', '127.0.0.1', '::1'];
const root = mkdtempSync(join(tmpdir(), 'dampingi-lan-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(root, 'data-'));
});
const servers: { close: () => unknown }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const made = (machine: readonly string[] = NAMES, now = new Date()) =>
  lanCertificate({ dataDir, own: null, asked: [], machine, now });
const authorityOf = ({ authority }: LanCertificate) => {
  if (!authority) throw new Error('no authority');
  return authority.certificate;
};
const own = (cert: string, key: string, asked: readonly string[] = [], now = new Date()) =>
  lanCertificate({ dataDir, own: { cert, key }, asked, machine: NAMES, now });

const listening = async (server: Server): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A real client that knows the machine by `name` and trusts one authority; its TLS verdict or the answer. */
const visit = (port: number, name: string, ca: string): Promise<string> =>
  new Promise((resolve) => {
    // An address is no server name (RFC 6066, 3): the client then checks the address it was told to call.
    const servername = isIP(name) ? '' : name;
    const asked = get(
      {
        host: '127.0.0.1',
        port,
        ca,
        servername,
        headers: { host: name },
        agent: false,
        checkServerIdentity: (_, peer) => {
          const leaf = new X509Certificate(peer.raw);
          const fits = isIP(name) ? leaf.checkIP(name) : leaf.checkHost(name, { subject: 'never' });
          return fits ? undefined : new Error(`not for ${name}`);
        },
      },
      (answer: IncomingMessage) => {
        answer.resume();
        resolve(`HTTP ${answer.statusCode}`);
      },
    );
    asked.on('error', (fault: NodeJS.ErrnoException) =>
      // Node has no code of its own for what OpenSSL says of name constraints.
      resolve(fault.code && fault.code !== 'UNSPECIFIED' ? fault.code : fault.message),
    );
  });

const serving = ({ certFile, keyFile }: LanCertificate) =>
  listening(
    createServer({ cert: readFileSync(certFile), key: readFileSync(keyFile) }, (_, answer) =>
      answer.end('ok'),
    ),
  );

describe('the branch’s own certificate', () => {
  test('a client that trusts the authority reaches every name, and only those', async () => {
    const found = await made();
    const port = await serving(found);
    const ca = authorityOf(found).toString();
    for (const name of NAMES) expect([name, await visit(port, name, ca)]).toEqual([name, 'HTTP 200']);
    expect(await visit(port, 'bank.example', ca)).toBe('not for bank.example');
  });

  test('a client that trusts another branch is refused', async () => {
    const port = await serving(await made());
    dataDir = mkdtempSync(join(root, 'other-'));
    expect(await visit(port, 'localhost', authorityOf(await made()).toString())).toBe(
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    );
  });

  test('lives at most 397 days, its authority at most ten years, both on P-256', async () => {
    const found = await made();
    const leaf = new X509Certificate(readFileSync(found.certFile));
    const days = (one: X509Certificate) => (Date.parse(one.validTo) - Date.parse(one.validFrom)) / DAY;
    expect(days(leaf)).toBeLessThanOrEqual(397);
    expect(days(leaf)).toBeGreaterThan(396);
    expect(days(authorityOf(found))).toBeLessThanOrEqual(3652);
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect([leaf.ca, authorityOf(found).ca]).toEqual([false, true]);
    expect([...namesOf(leaf)].sort()).toEqual([...NAMES].sort());
    for (const key of [leaf.publicKey, authorityOf(found).publicKey])
      expect(key.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
  });

  test('keys are readable for their owner alone', async () => {
    await made();
    for (const file of ['branch-authority.pem', 'server.pem'])
      expect([file, statSync(join(dataDir, 'lan', file)).mode & 0o777]).toEqual([file, 0o600]);
    expect(readFileSync(join(dataDir, 'lan', 'branch-authority.crt'), 'utf8')).not.toContain('PRIVATE');
  });

  test.each([
    ['the same day', 0, false],
    ['a month before its end', 365, false],
    ['29 days before its end', 368, true],
    ['long after its end', 900, true],
  ])('%s: renewed or kept, under the same authority', async (_, days, renewed) => {
    const now = new Date();
    const first = await made(NAMES, now);
    const later = await made(NAMES, new Date(now.getTime() + days * DAY));
    expect(later.fingerprint !== first.fingerprint).toBe(renewed);
    expect(authorityOf(later).fingerprint256).toBe(authorityOf(first).fingerprint256);
    expect(later.daysLeft).toBeGreaterThanOrEqual(30);
  });

  test('at the authority’s own end a new one is made', async () => {
    const first = await made();
    const last = await made(NAMES, new Date(Date.now() + 3640 * DAY));
    expect(authorityOf(last).fingerprint256).not.toBe(authorityOf(first).fingerprint256);
    expect(last.authority?.isNew).toBe(true);
  });

  test('a changed address of the office brings a new certificate that phones trust already', async () => {
    const first = await made();
    const moved = await made(NAMES.map((name) => (name === '192.168.7.20' ? '10.1.2.3' : name)));
    expect(moved.fingerprint).not.toBe(first.fingerprint);
    const port = await serving(moved);
    const ca = authorityOf(first).toString();
    expect(await visit(port, '10.1.2.3', ca)).toBe('HTTP 200');
    expect(await visit(port, '192.168.7.20', ca)).toBe('not for 192.168.7.20');
  });

  test('a name outside of the constraints needs a new authority', async () => {
    const first = await made();
    const named = await made(['loket.kantor.example', ...NAMES]);
    expect(named.authority?.isNew).toBe(true);
    const port = await serving(named);
    expect(await visit(port, 'loket.kantor.example', authorityOf(named).toString())).toBe('HTTP 200');
    expect(authorityOf(named).fingerprint256).not.toBe(authorityOf(first).fingerprint256);
  });

  test('a stolen authority cannot speak for a bank: clients keep its constraints', async () => {
    const found = await made();
    const lan = join(dataDir, 'lan');
    const authority = join(lan, 'branch-authority.pem');
    writeFileSync(
      authority,
      readFileSync(authority, 'utf8').replace('Permitted: ', 'Permitted: bank.example '),
    );
    const forged = await made(['bank.example', ...NAMES]);
    expect(authorityOf(forged).fingerprint256).toBe(authorityOf(found).fingerprint256);
    expect(await visit(await serving(forged), 'bank.example', authorityOf(found).toString())).toBe(
      'permitted subtree violation',
    );
  });

  test('a damaged authority stops the start instead of being replaced', async () => {
    await made();
    const file = join(dataDir, 'lan', 'branch-authority.pem');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 400));
    await expect(made()).rejects.toThrow(/branch-authority\.pem is damaged/);
  });
});

describe('a certificate by path', () => {
  const pair = async () => {
    const found = await made(['loket.local', '192.168.7.20']);
    const pem = readFileSync(found.certFile, 'utf8');
    const cert = join(dataDir, 'own.crt');
    const key = join(dataDir, 'own.key');
    writeFileSync(cert, pem.slice(0, pem.indexOf('-----BEGIN PRIVATE')));
    writeFileSync(key, pem.slice(pem.indexOf('-----BEGIN PRIVATE')));
    return { cert, key };
  };

  test('is served under its own names, the one asked for first', async () => {
    const { cert, key } = await pair();
    expect((await own(cert, key, ['192.168.7.20'])).names).toEqual(['192.168.7.20', 'loket.local']);
    expect((await own(cert, key)).authority).toBeNull();
  });

  test.each<[string, RegExp, (files: { cert: string; key: string }) => Promise<unknown>]>([
    ['no such file', /^LAN_CERT: .* cannot be read \(ENOENT\)/, ({ key }) => own(join(dataDir, 'none'), key)],
    ['no such key', /^LAN_KEY: .* cannot be read \(ENOENT\)/, ({ cert }) => own(cert, join(dataDir, 'none'))],
    ['a key for a certificate', /^LAN_CERT: .* holds no certificate/, ({ key }) => own(key, key)],
    ['a certificate for a key', /^LAN_KEY: .* holds no private key/, ({ cert }) => own(cert, cert)],
    [
      'another name',
      /^LAN_CERT: is not for loket\.example/,
      ({ cert, key }) => own(cert, key, ['loket.example']),
    ],
    ['another address', /^LAN_CERT: is not for 10\.0\.0\.9/, ({ cert, key }) => own(cert, key, ['10.0.0.9'])],
    ['ended', /^LAN_CERT: ended on/, ({ cert, key }) => own(cert, key, [], new Date(Date.now() + 400 * DAY))],
    [
      'not begun',
      /^LAN_CERT: begins only on/,
      ({ cert, key }) => own(cert, key, [], new Date(Date.now() - 2 * DAY)),
    ],
    [
      'another key',
      /^LAN_KEY: is not the key of/,
      async ({ cert }) => {
        await made(['lain.local']);
        return own(cert, join(dataDir, 'lan', 'server.pem'));
      },
    ],
  ])('%s is named', async (_, fault, use) => {
    await expect(use(await pair()).catch((error: Error) => Promise.reject(error.message))).rejects.toMatch(
      fault,
    );
  });

  test('a key with a passphrase is named', async () => {
    const { cert, key } = await pair();
    const sealed = join(dataDir, 'sealed.key');
    writeFileSync(
      sealed,
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n',
    );
    chmodSync(key, 0o600);
    await expect(own(cert, sealed)).rejects.toThrow(/LAN_KEY: .* asks for a passphrase/);
  });
});
