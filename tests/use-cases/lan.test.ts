import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer, get, type Server } from 'node:https';
import { type AddressInfo, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { namesOf } from '@/lib/lan/certificate-names';
import { helpServer } from '@/lib/lan/help-server';
import { type LanCertificate, lanCertificate } from '@/lib/lan/lan-certificate';
import { machineNames } from '@/lib/lan/machine-names';
import { permits, permittedFor } from '@/lib/lan/name-constraints';
import { readEnv } from '@/lib/platform/env';
import { forgetForwarded } from '@/lib/platform/http/forwarded';

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

const listening = async (server: Server | ReturnType<typeof helpServer>): Promise<number> => {
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

const at = (address: string, internal = false) =>
  ({
    address,
    internal,
    family: isIP(address) === 6 ? 'IPv6' : 'IPv4',
    netmask: '',
    mac: '',
    cidr: null,
  }) as never;

test('a machine is called by its office addresses first, not by tunnels, bridges or passing addresses', () => {
  const names = machineNames(
    [],
    {
      lo: [at('127.0.0.1', true)],
      wg0: [at('10.99.0.1')],
      docker0: [at('172.17.0.1')],
      eth0: [at('fe80::1'), at('2001:db8::5'), at('fd12::7'), at('192.168.7.20'), at('169.254.3.3')],
    },
    'Loket.kantor.example',
  );
  expect(names).toEqual([
    ...['192.168.7.20', 'fd12::7', '10.99.0.1', 'loket.local', 'loket.kantor.example'],
    ...['localhost', '127.0.0.1', '::1'],
  ]);
  expect(machineNames(['Loket.Local'], {}, 'x')[0]).toBe('loket.local');
});

test.each([
  [['192.168.1.1', 'a.local', '::1'], true],
  [['8.8.8.8'], false],
  [['2001:db8::1'], false],
  [['notlocal'], false],
])('%j within the office: %s', (names, expected) => {
  expect(permits(permittedFor([]), names)).toBe(expected);
  expect(permits(permittedFor(names), names)).toBe(true);
});

describe('the help page', () => {
  const opened = async () => {
    const found = await made();
    const authority = authorityOf(found);
    const port = await listening(helpServer(() => ({ origin: 'https://192.168.7.20:3443', authority })));
    return {
      authority,
      ask: (path: string, init?: RequestInit) =>
        fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init }),
    };
  };

  test.each([
    ['/', 'id', 'Pengaturan Kepercayaan Sertifikat'],
    ['/en', 'en', 'Certificate Trust Settings'],
  ])(
    '%s leads a phone in its language, with address, code and fingerprint',
    async (path, language, words) => {
      const { authority, ask } = await opened();
      const answer = await ask(path);
      const html = await answer.text();
      for (const part of [
        `<html lang="${language}">`,
        words,
        'https://192.168.7.20:3443',
        '<svg',
        authority.fingerprint256,
      ])
        expect(html).toContain(part);
      expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
      expect(answer.headers.get('strict-transport-security')).toBeNull();
    },
  );

  test('gives the authority, without its key, as a certificate to install', async () => {
    const { authority, ask } = await opened();
    const answer = await ask('/dampingi-cabang.crt');
    expect(answer.headers.get('content-type')).toBe('application/x-x509-ca-cert');
    expect(Buffer.from(await answer.arrayBuffer()).equals(authority.raw)).toBe(true);
  });

  test.each([
    ['/board', 'GET', 404],
    ['/sign-in', 'POST', 405],
    ['/lan/branch-authority.pem', 'GET', 404],
  ])('%s by %s leads nowhere', async (path, method, status) => {
    const { ask } = await opened();
    const answer = await ask(path, { method });
    expect([answer.status, answer.headers.get('location')]).toEqual([status, null]);
  });
});

describe('the environment', () => {
  const lan = { LAN_NAMES: '192.168.7.20,loket.local', PORT: '4000' };
  test.each([
    [{ ...lan }, 'https://192.168.7.20:3443', false],
    [{ ...lan, LAN_NAMES: 'fd12::7', LAN_PORT: '443' }, 'https://[fd12::7]', false],
    [{ ...lan, APP_ORIGIN: 'https://loket.example', TRUST_PROXY: 'yes' }, 'https://loket.example', true],
    [{ PORT: '4000' }, 'http://localhost:4000', false],
  ])('%j', (source, origin, trusted) => {
    const read = readEnv(source);
    expect(read.ok && [read.value.APP_ORIGIN, read.value.TRUST_PROXY]).toEqual([origin, trusted]);
  });

  test.each([
    [{ LAN_CERT: '/a' }, 'LAN_CERT, LAN_KEY'],
    [{ LAN_HOST: 'https://loket' }, 'LAN_HOST'],
    [{ LAN_PORT: '0' }, 'LAN_PORT'],
    [{ TRUST_PROXY: 'perhaps' }, 'TRUST_PROXY'],
    [{ ...lan, APP_ORIGIN: 'http://loket' }, 'APP_ORIGIN'],
    [{ ...lan, LAN_PORT: '4000' }, 'PORT, SANDBOX_PORT, LAN_PORT'],
  ])('%j is a fault by name', (source, name) => {
    const read = readEnv(source);
    expect(read.ok ? [] : read.faults.map((fault) => fault.startsWith(name))).toEqual([true]);
  });
});

describe('what the product makes of it', () => {
  const underLan = async (more: Record<string, string> = {}) => {
    vi.resetModules();
    const given = {
      LAN_NAMES: '192.168.7.20,loket.local,fd12::7',
      DAMPINGI_MODE: 'demo',
      APP_ORIGIN: '',
      ...more,
    };
    for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value);
    return {
      ...(await import('@/lib/platform/http/origin')),
      ...(await import('@/lib/staff/cookie')),
      ...(await import('@/lib/staff/auth-options')),
      ...(await import('@/proxy')),
    };
  };
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('cookies are secure and bound to the host', async () => {
    const { sessionCookie, authOptions } = await underLan();
    expect(sessionCookie().name).toMatch(/^__Host-/);
    expect(sessionCookie().options).toMatchObject({ secure: true, httpOnly: true, path: '/' });
    expect(authOptions().useSecureCookies).toBe(true);
  });

  test.each([
    ['its told address', 'https://192.168.7.20:3443', '192.168.7.20:3443', true],
    ['another name of the certificate', 'https://loket.local:3443', 'loket.local:3443', true],
    ['its IPv6 address', 'https://[fd12::7]:3443', '[fd12::7]:3443', true],
    ['one name calling another', 'https://loket.local:3443', '192.168.7.9:3443', false],
    ['a foreign name that points here', 'https://jahat.example:3443', 'jahat.example:3443', false],
    ['plain http', 'http://loket.local:3443', 'loket.local:3443', false],
    ['another port', 'https://loket.local:9999', 'loket.local:3443', false],
    ['a sandboxed frame', 'null', 'loket.local:3443', false],
  ])('origin: %s', async (_, origin, host, expected) => {
    const { isOwnOrigin } = await underLan();
    expect(isOwnOrigin({ headers: new Headers({ origin, host }) })).toBe(expected);
  });

  test.each([
    ['no', false],
    ['yes', true],
  ])('X-Forwarded-Host with TRUST_PROXY=%s', async (trust, expected) => {
    const { isOwnOrigin } = await underLan({ TRUST_PROXY: trust });
    const headers = new Headers({
      origin: 'https://loket.local',
      host: '127.0.0.1:3443',
      'x-forwarded-host': 'loket.local',
    });
    expect(isOwnOrigin({ headers })).toBe(expected);
  });

  test('without a trusted proxy nothing forwarded reaches the product', () => {
    const headers = {
      host: 'loket.local',
      forwarded: 'for=1.2.3.4',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'http',
      'x-real-ip': '1.2.3.4',
    };
    forgetForwarded(headers);
    expect(headers).toEqual({ host: 'loket.local' });
  });

  test.each([
    ['loket.local:3443', 'max-age=31536000'],
    ['localhost:3443', null],
  ])('HSTS for %s: %s', async (host, expected) => {
    const { proxy } = await underLan();
    const { NextRequest } = await import('next/server');
    const answer = proxy(new NextRequest(`https://${host}/board`, { headers: { host } }));
    expect(answer.headers.get('strict-transport-security')).toBe(expected);
    expect(answer.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    expect(answer.headers.get('content-security-policy')).not.toContain('http://');
  });
});

test('OpenSSL agrees on the chain', async () => {
  const found = await made();
  const ca = join(dataDir, 'lan', 'branch-authority.crt');
  expect(
    execFileSync('openssl', ['verify', '-x509_strict', '-CAfile', ca, found.certFile], { encoding: 'utf8' }),
  ).toContain(': OK');
});
