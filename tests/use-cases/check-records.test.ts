import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addBranch } from '@/lib/server/administration/add-branch';
import { closePool, pool } from '@/lib/server/database/connection';
import { wrapDataKey } from '@/lib/server/database/data-keys';
import { checkRecords, type RecordFault } from '@/lib/server/participants/check-records';
import type { PersonRecord } from '@/lib/server/participants/record';
import { sealJson } from '@/lib/server/platform/crypto/seal-json';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { type FreshDatabase, freshDatabase } from '../support/database';

let database: FreshDatabase;
beforeEach(async () => {
  await closePool();
  database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
  const { env } = await import('@/lib/server/platform/env');
  if (env().DATABASE_URL !== database.url) Object.assign(env(), { DATABASE_URL: database.url });
  await addBranch({ id: 'MJK', name: 'Cabang Mojokerto', timeZone: 'Asia/Jakarta' });
});
afterEach(async () => {
  await closePool();
  await database.drop();
});

const GOOD: PersonRecord = {
  nik: '9999990101600101',
  civil: {
    name: 'Wati Contoh',
    birthPlace: 'Mojokerto',
    birthDate: '1960-01-01',
    sex: 'female',
    motherName: 'Sumarni',
    address: 'Jl. Contoh No. 1',
  },
  contact: { phone: '+6281299990005', email: 'wati@contoh.id' },
  account: { npwp: null, bankCode: '002', accountNumber: '610001009999501', holderName: 'WATI CONTOH' },
  additional: null,
} as PersonRecord;

/** Puts a record there as an older release would have: past every parser. @returns ids of the person and the card */
const onRecord = async (record: PersonRecord, joinedOn = '2015-01-01', kpj = '60000000001') => {
  const [id, card, key] = [uuidv7(Date.now()), uuidv7(Date.now()), Buffer.alloc(32, 7)];
  await pool().query(
    `insert into people (id, home_branch_id, nik_index, sealed) values ($1, 'MJK', $2, $3)`,
    [id, id, sealJson(key, record, `person:${id}`)],
  );
  await pool().query('insert into data_keys (owner_id, wrapped) values ($1, $2)', [id, wrapDataKey(id, key)]);
  await pool().query(
    `insert into memberships (id, person_id, kpj_index, sealed, segment, joined_on) values ($1, $2, $3, $4, 'PU', $5)`,
    [card, id, card, sealJson(key, { kpj, employer: 'PT Contoh' }, `membership:${card}`), joinedOn],
  );
  return { id, card };
};

const found = async () => {
  const faults: RecordFault[] = [];
  const read = await checkRecords('2026-11-30', (fault) => faults.push(fault));
  return { read, faults };
};

describe('records that new data would not be taken as', () => {
  test('none of what is right', async () => {
    const { card } = await onRecord(GOOD);
    await pool().query(`insert into contributions values ($1, '2015-01-01', 165300)`, [card]);
    expect(await found()).toEqual({
      read: { participants: 1, memberships: 1, contributions: 1, erased: 0 },
      faults: [],
    });
  });

  test.each([
    [
      'a birth in the year 196',
      { civil: { ...GOOD.civil, birthDate: '0196-01-01' } },
      'participant',
      'birthDate',
    ],
    ['a name of a hyphen', { civil: { ...GOOD.civil, name: '-' } }, 'participant', 'name'],
    ['a NIK of letters', { nik: '99999901016001X1' }, 'participant', 'nik'],
    [
      'a birth in the future',
      { civil: { ...GOOD.civil, birthDate: '2031-01-01' } },
      'participant',
      'birthDate',
    ],
    ['no address', { civil: { ...GOOD.civil, address: '' } }, 'participant', 'address'],
    [
      'an e-mail address with a dot before the sign',
      { contact: { phone: null, email: 'wati.@contoh.id' } },
      'participant',
      'email',
    ],
    [
      'an account of zeros',
      { account: { ...GOOD.account, accountNumber: '0000000000' } },
      'account',
      'accountNumber',
    ],
    ['a holder without a letter', { account: { ...GOOD.account, holderName: '.' } }, 'account', 'holderName'],
  ])('%s', async (_name, change, kind, field) => {
    const { id } = await onRecord({ ...GOOD, ...change } as PersonRecord);
    const { faults } = await found();
    expect(faults).toEqual([{ kind, id, field, code: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/) }]);
  });

  test('a card that began in the year 15, and one with a number that is none', async () => {
    const [early, odd] = [await onRecord(GOOD, '0015-01-01'), await onRecord(GOOD, '2015-01-01', '1')];
    const { faults } = await found();
    expect(faults).toEqual([
      { kind: 'membership', id: early.card, field: 'joinedOn', code: expect.stringMatching(/^joined-on\./) },
      { kind: 'membership', id: odd.card, field: 'kpj', code: 'kpj.length' },
    ]);
  });

  test('a contribution of the year 215, of the future, and of too much', async () => {
    const { card } = await onRecord(GOOD);
    await pool().query(
      `insert into contributions values ($1, '0215-01-01', 1), ($1, '2031-01-01', 1), ($1, '2015-01-01', 200000000000)`,
      [card],
    );
    const { faults } = await found();
    expect(faults.map(({ id, code }) => [id, code])).toEqual([
      [`${card} 0215-01`, 'period.early'],
      [`${card} 2015-01`, 'amount.range'],
      [`${card} 2031-01`, 'period.future'],
    ]);
  });

  test('whose key is destroyed is counted and not read', async () => {
    const { id } = await onRecord(GOOD);
    await pool().query('update data_keys set wrapped = null, destroyed_at = now() where owner_id = $1', [id]);
    expect((await found()).read).toEqual({ participants: 0, memberships: 0, contributions: 0, erased: 1 });
  });

  test('the command lists ids and codes, never a value, and ends with 3', async () => {
    const { id } = await onRecord({
      ...GOOD,
      civil: { ...GOOD.civil, name: '-', birthDate: '0196-01-01' },
    } as PersonRecord);
    const ran = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-records.ts'], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database.url, DAMPINGI_MODE: 'test' },
    });
    expect(ran.status).toBe(3);
    expect(ran.stdout.split('\n').filter((line) => line.startsWith('participant'))).toEqual([
      expect.stringMatching(new RegExp(`^participant ${id} name name\\.`)),
      expect.stringMatching(new RegExp(`^participant ${id} birthDate birth-date\\.`)),
    ]);
    for (const value of ['0196', 'Sumarni', '9999990101600101'])
      expect(ran.stdout + ran.stderr).not.toContain(value);
  });
});
