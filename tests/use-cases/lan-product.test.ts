import type { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { helpServer } from '@/lib/server/lan/help-server';
import { lanCertificate } from '@/lib/server/lan/lan-certificate';
import { readEnv } from '@/lib/server/platform/env';
import { forgetForwarded } from '@/lib/server/platform/http/forwarded';

describe('the help page', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dampingi-lan-help-'));
  let authority: X509Certificate;
  const server = helpServer(() => ({ origin: 'https://192.168.7.20:3443', authority }));
  beforeAll(async () => {
    const machine = ['192.168.7.20'];
    const made = await lanCertificate({ dataDir, own: null, asked: [], machine, now: new Date() });
    if (!made.authority) throw new Error('no authority');
    authority = made.authority.certificate;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(dataDir, { recursive: true });
  });
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      redirect: 'manual',
      ...init,
    });

  test.each([
    ['/', 'id', 'Pengaturan Kepercayaan Sertifikat'],
    ['/en', 'en', 'Certificate Trust Settings'],
  ])(
    '%s leads a phone in its language, with address, code and fingerprint',
    async (path, language, words) => {
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
    const answer = await ask('/dampingi-cabang.crt');
    expect(answer.headers.get('content-type')).toBe('application/x-x509-ca-cert');
    expect(Buffer.from(await answer.arrayBuffer()).equals(authority.raw)).toBe(true);
  });

  test.each([
    ['/board', 'GET', 404],
    ['/sign-in', 'POST', 405],
    ['/lan/branch-authority.pem', 'GET', 404],
  ])('%s by %s leads nowhere', async (path, method, status) => {
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
      ...(await import('@/lib/server/platform/http/origin')),
      ...(await import('@/lib/server/staff/cookie')),
      ...(await import('@/lib/server/staff/auth-options')),
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
