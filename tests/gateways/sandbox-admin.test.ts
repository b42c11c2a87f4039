import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoConfig } from '@/lib/sandbox/demo-config';
import { personas } from '@/lib/sandbox/personas';
import { startSandbox } from '@/lib/sandbox/server';
import { externalId, openWorld, WATI, type World } from './sandbox-fixture';

const APP = 'http://localhost:3000';
const WATI_NIK = '9999994506950001';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

/** fetch() does not let a test choose Host, so this does. */
const statusWith = (method: string, path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(`${world.sandbox.origin}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{"target":"sms","kind":"down","times":1}' : undefined);
  });

const faults = async () => (await (await world.admin('GET', '/sandbox/faults')).json()).faults;

describe('who may use the admin calls', () => {
  it.each([
    ['a program of this computer', {}, 201],
    ['the application', { origin: APP }, 201],
    ['a foreign website', { origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['a foreign name for this computer', { host: 'evil.example' }, 403],
  ])('%s', async (_, headers, status) => {
    expect(await statusWith('POST', '/sandbox/faults', headers)).toBe(status);
  });

  it('keeps the registry photo from the application, and the camera picture open to it', async () => {
    expect(await statusWith('GET', `/sandbox/registry/${WATI_NIK}/photo`, { origin: APP })).toBe(403);
    const url = `${world.sandbox.origin}/sandbox/personas/hadi/camera.jpg`;
    const camera = await fetch(url, { headers: { origin: APP } });
    expect(camera.headers.get('access-control-allow-origin')).toBe(APP);
    // Someone else stands before the camera when Hadi comes.
    const other = await readFile(new URL('../../lib/sandbox/faces/faces/p08/selfie-1.jpg', import.meta.url));
    expect(Buffer.from(await camera.arrayBuffer()).equals(other)).toBe(true);
    const foreign = await fetch(url, { headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
  });
});

describe('faults', () => {
  it('are counted down, listed and removed', async () => {
    await world.admin('DELETE', '/sandbox/faults');
    await world.fault({ target: 'bank.inquiry', kind: '500', times: 2 });
    await world.fault({ target: 'sms', kind: 'down' });
    await world.bank().inquireAccount({ ...WATI, externalId: externalId() });
    expect(await faults()).toMatchObject([
      { kind: '500', times: 1 },
      { kind: 'down', times: null },
    ]);
    const [first] = await faults();
    await world.admin('DELETE', `/sandbox/faults/${first.id}`);
    expect(await faults()).toMatchObject([{ kind: 'down' }]);
    await world.admin('DELETE', '/sandbox/faults');
    expect(await faults()).toEqual([]);
  });

  it.each([
    { target: 'sms', kind: 'dormant' },
    { target: 'nowhere', kind: 'down' },
    { target: 'sms', kind: 'down', times: 0 },
    'nonsense',
  ])('refuses %j', async (fault) => {
    expect((await world.admin('POST', '/sandbox/faults', fault)).status).toBe(400);
  });
});

describe('photos and personas', () => {
  const photoPath = `/sandbox/registry/${WATI_NIK}/photo`;
  const picture = () => readFile(new URL('../../lib/sandbox/faces/faces/p09/selfie-1.jpg', import.meta.url));
  const post = (path: string, body: Buffer) =>
    fetch(`${world.sandbox.origin}${path}`, { method: 'POST', body: new Uint8Array(body) });
  const shown = async () => Buffer.from(await (await world.admin('GET', photoPath)).arrayBuffer());

  it('takes a visitor’s picture for the one on record and gives the synthetic one back', async () => {
    const [synthetic, own] = [await shown(), await picture()];
    expect((await post(photoPath, own)).status).toBe(200);
    expect((await shown()).equals(own)).toBe(true);
    await world.admin('DELETE', photoPath);
    expect((await shown()).equals(synthetic)).toBe(true);
  });

  it.each([
    ['something else than JPEG', photoPath, () => Buffer.from('GIF89a'), 415],
    ['more than 1 MB', photoPath, () => Buffer.alloc(1_000_001, 0xff), 413],
    [
      'an unknown NIK',
      '/sandbox/registry/9999990101000099/photo',
      () => Buffer.from([0xff, 0xd8, 0xff]),
      404,
    ],
  ])('refuses %s', async (_, path, body, status) => {
    expect((await post(path, body())).status).toBe(status);
  });

  it('lists the invented people with what the counter needs to begin', async () => {
    const listed = (await (await world.admin('GET', '/sandbox/personas')).json()).personas;
    expect(listed).toHaveLength(personas('2026-11-23').length);
    expect(listed[0]).toMatchObject({
      key: 'wati',
      nik: WATI_NIK,
      kpj: ['26000000011'],
      account: { accountNumber: WATI.accountNumber },
      hasCamera: true,
      hasOwnPhoto: false,
    });
  });
});

describe('data', () => {
  it('survives a second start and goes with a reset', async () => {
    const order = { ...WATI, amount: 1_000, partnerReferenceNo: 'JHT-KEPT', at: '2026-11-23T03:00:00Z' };
    await world.bank().transfer({ ...order, externalId: externalId() });
    const again = await startSandbox(demoConfig({ databaseUrl: world.databaseUrl, port: 0, appOrigin: APP }));
    const kept = await (await fetch(`${again.origin}/sandbox/transfers`)).json();
    await again.close();
    expect(kept.transfers).toMatchObject([{ partnerReferenceNo: 'JHT-KEPT', requests: 1 }]);
    await world.admin('POST', '/sandbox/reset');
    expect(await world.transfers()).toEqual([]);
  });

  it('says in one line when the port is taken', async () => {
    const taken = demoConfig({ databaseUrl: world.databaseUrl, port: world.sandbox.port, appOrigin: APP });
    await expect(startSandbox(taken)).rejects.toThrow('EADDRINUSE');
  });
});

describe('the page', () => {
  it('has no inline script or style, and every file it names', async () => {
    const page = await world.admin('GET', '/');
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      expect((await world.admin('GET', path ?? '')).status, path).toBe(200);
    }
  });

  it('knows no other path', async () => {
    for (const path of ['/page/../server.ts', '/sandbox', '/sandbox/personas/../../x']) {
      expect(await statusWith('GET', path, {})).toBe(404);
    }
  });
});
