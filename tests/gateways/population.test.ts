import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CONTRACT_KEY, DEMO_CONTRACT_NUMBER, DEMO_REGISTRY_USER } from '@/lib/sandbox/demo-keys';
import { type PersonaKey, personas } from '@/lib/sandbox/personas';
import { createHttpPopulation } from '@/lib/server/gateways/population/http-population';
import { openWorld, type World } from './sandbox-fixture';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.admin('DELETE', '/sandbox/faults'));
afterAll(() => world.end());

const registry = (change = {}) =>
  createHttpPopulation({
    baseUrl: `${world.sandbox.origin}/registry`,
    contractNumber: DEMO_CONTRACT_NUMBER,
    contractKey: DEMO_CONTRACT_KEY,
    userId: DEMO_REGISTRY_USER,
    ...change,
  });

const ask = (key: PersonaKey, data = {}, change = {}) => {
  const persona = personas('2026-11-23').find((one) => one.key === key);
  if (!persona) throw new Error(`no persona ${key}`);
  const { name, birthPlace, birthDate, sex, motherName, address } = persona;
  return registry(change).compareFields({
    nik: persona.nik,
    data: { name, birthPlace, birthDate, sex, motherName, address, ...data },
  });
};

const same = { match: true, similarity: 100 };

describe('comparison of fields', () => {
  it('agrees field by field, without regard to case and spaces', async () => {
    const answer = await ask('wati', { name: '  WATI   lestari ' });
    expect(answer).toMatchObject({
      kind: 'answered',
      value: {
        fields: {
          name: same,
          birthPlace: same,
          birthDate: { match: true },
          sex: { match: true },
          motherName: same,
          address: same,
        },
      },
    });
  });

  it('says how alike a name is that differs by a letter', async () => {
    const answer = await ask('sri');
    expect(answer.kind === 'answered' && answer.value.fields.name).toEqual({ match: false, similarity: 82 });
  });

  it('says of every other field that it differs', async () => {
    const wrong = {
      birthDate: '1995-06-06',
      sex: 'male',
      birthPlace: 'Surabaya',
      motherName: 'X',
      address: 'Y',
    };
    const answer = await ask('wati', wrong);
    const fields = answer.kind === 'answered' ? Object.entries(answer.value.fields) : [];
    const differing = fields.filter(([, field]) => !field.match).map(([name]) => name);
    expect(differing.sort()).toEqual(['address', 'birthDate', 'birthPlace', 'motherName', 'sex']);
  });

  it.each([
    [
      'an unknown NIK',
      () => registry().compareFields({ nik: '9999990101000099', data: NOBODY }),
      'nik-unknown',
    ],
    ['a deceased person', () => ask('suparman'), 'person-deceased'],
    ['a wrong contract', () => ask('wati', {}, { contractKey: 'guess' }), 'access-refused'],
  ])('refuses %s', async (_, asked, code) => {
    expect(await asked()).toMatchObject({ kind: 'refused', code: `registry.${code}` });
  });

  it.each([
    ['500', 'registry.reply-unexpected'],
    ['504', 'registry.reply-unexpected'],
    ['down', 'registry.connection-lost'],
    ['lost-reply', 'registry.connection-lost'],
  ] as const)('is unavailable on %s, and nobody is refused for it', async (kind, reason) => {
    await world.fault({ target: 'registry.fields', kind, times: 1 });
    expect(await ask('wati')).toMatchObject({ kind: 'unavailable', reason });
    expect(await ask('wati')).toMatchObject({ kind: 'answered' });
  });

  it('differs in the name on demand', async () => {
    await world.fault({ target: 'registry.fields', kind: 'name-mismatch', times: 1 });
    const answer = await ask('wati');
    expect(answer.kind === 'answered' && answer.value.fields.name.match).toBe(false);
  });
});

const NOBODY = {
  name: 'X',
  birthPlace: 'X',
  birthDate: '2000-01-01',
  sex: 'male',
  motherName: 'X',
  address: 'X',
} as const;

describe('comparison of faces, without a face engine', () => {
  const wati = '9999994506950001';
  const selfie = () => readFile(new URL('../../lib/sandbox/faces/faces/p01/selfie-1.jpg', import.meta.url));

  it('is unavailable, never a mismatch', async () => {
    const answer = await registry().compareFace({ nik: wati, picture: await selfie() });
    expect(answer).toMatchObject({
      kind: 'unavailable',
      reason: 'registry.reply-unexpected',
      providerCode: '503',
    });
  });

  it('carries a picture of just 1 MB', async () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(999_997, 7)]);
    const answer = await registry().compareFace({ nik: wati, picture });
    expect(answer).toMatchObject({ kind: 'unavailable', providerCode: '503' });
  });

  it.each([
    ['no photo on record', '9999996603940012', 'no-photo-on-record'],
    ['a deceased person', '9999990504600010', 'person-deceased'],
    ['an unknown NIK', '9999990101000099', 'nik-unknown'],
  ])('refuses %s', async (_, nik, code) => {
    const answer = await registry().compareFace({ nik, picture: await selfie() });
    expect(answer).toMatchObject({ kind: 'refused', code: `registry.${code}` });
  });

  it.each([
    ['something else than a picture', Buffer.from('hello'), 'no-face-in-picture'],
    ['more than 1 MB', Buffer.alloc(1_000_001), 'picture-too-large'],
  ])('refuses %s', async (_, picture, code) => {
    const answer = await registry().compareFace({ nik: wati, picture });
    expect(answer).toMatchObject({ kind: 'refused', code: `registry.${code}` });
  });
});
