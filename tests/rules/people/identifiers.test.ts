import { describe, expect, it, test } from 'vitest';
import type * as z from 'zod/mini';
import { accountHint, accountNumberSchema, bankCodeSchema } from '../../../lib/domain/people/bank-account';
import { BANKS } from '../../../lib/domain/people/banks';
import { emailSchema } from '../../../lib/domain/people/email';
import { readIdentifier } from '../../../lib/domain/people/identifier';
import { kpjSchema } from '../../../lib/domain/people/kpj';
import { nikSchema, nikWarnings, readNik } from '../../../lib/domain/people/nik';
import { npwpSchema } from '../../../lib/domain/people/npwp';
import { phoneSchema } from '../../../lib/domain/people/phone';
import { nameRegion } from '../../../lib/domain/people/regions';
import { personas } from '../../../lib/sandbox/personas';

/** The value, or the code of what was wrong. */
const read = (schema: z.ZodMiniType, typed: unknown): unknown => {
  const result = schema.safeParse(typed);
  return result.success ? result.data : result.error.issues[0]?.message;
};

const TYPED: readonly [string, z.ZodMiniType, unknown, unknown][] = [
  ['NIK as printed', nikSchema, '9999994506950001', '9999994506950001'],
  ['NIK with spaces, dots and dashes', nikSchema, ' 99.99.99-450695 0001 ', '9999994506950001'],
  ['NIK one digit short', nikSchema, '999999450695000', 'nik.length'],
  ['NIK one digit long', nikSchema, '99999945069500011', 'nik.length'],
  ['NIK with a letter', nikSchema, '999999450695O001', 'nik.letters@13'],
  ['NIK of 31 February', nikSchema, '9999993102950001', 'nik.date'],
  ['NIK of month 13', nikSchema, '9999990113950001', 'nik.date'],
  ['NIK of a woman’s day 72', nikSchema, '9999997206950001', 'nik.date'],
  ['NIK of a day 40', nikSchema, '9999994006950001', 'nik.date'],
  ['NIK of 29 February 1996', nikSchema, '9999992902960001', '9999992902960001'],
  ['NIK of 29 February 1995', nikSchema, '9999992902950001', 'nik.date'],
  ['NIK with serial 0000', nikSchema, '9999994506950000', 'nik.serial'],
  ['NIK empty', nikSchema, '', 'nik.missing'],
  ['NIK as a number', nikSchema, 26, 'nik.missing'],
  ['KPJ of digits', kpjSchema, '26000000011', '26000000011'],
  ['KPJ with letters', kpjSchema, '98jm 0000099', '98JM0000099'],
  ['KPJ short', kpjSchema, '2600000001', 'kpj.length'],
  ['KPJ with a sign', kpjSchema, '2600000001#', 'kpj.characters@11'],
  ['KPJ empty', kpjSchema, ' ', 'kpj.missing'],
  ['NPWP', npwpSchema, '013121660091000', '013121660091000'],
  ['NPWP', npwpSchema, '016090524017000', '016090524017000'],
  ['NPWP with signs', npwpSchema, '02.183.241.5-000.000', '021832415000000'],
  ['NPWP in 16 digits', npwpSchema, '0013121660091000', '0013121660091000'],
  ['NPWP that is a NIK', npwpSchema, '9999994506950001', '9999994506950001'],
  ['NPWP with a wrong digit', npwpSchema, '013121661091000', 'npwp.check'],
  ['NPWP in 16 digits with a wrong digit', npwpSchema, '0013121661091000', 'npwp.check'],
  ['NPWP of 16 digits that is no NIK', npwpSchema, '9999999906950001', 'npwp.nik'],
  ['NPWP of 14 digits', npwpSchema, '01312166009100', 'npwp.length'],
  ['phone with 0', phoneSchema, '0812-9999-0005', '+6281299990005'],
  ['phone with 62', phoneSchema, '6281299990005', '+6281299990005'],
  ['phone with +62 and 0', phoneSchema, '+62 (0)812 9999 0005', '+6281299990005'],
  ['phone of 9 digits after the 0', phoneSchema, '0812345678', '+62812345678'],
  ['phone of 8 digits after the 0', phoneSchema, '081234567', 'phone.length'],
  ['phone of 13 digits after the 0', phoneSchema, '08123456789012', '+628123456789012'],
  ['phone of 14 digits after the 0', phoneSchema, '081234567890123', 'phone.length'],
  ['phone of another country', phoneSchema, '+6591234567', 'phone.prefix'],
  ['phone of a landline', phoneSchema, '0321123456', 'phone.prefix'],
  ['phone with letters', phoneSchema, '0812abc', 'phone.characters@5'],
  ['e-mail', emailSchema, ' wati@contoh.id ', 'wati@contoh.id'],
  ['e-mail without domain', emailSchema, 'wati@contoh', 'email.shape'],
  ['e-mail with two at signs', emailSchema, 'a@b@contoh.id', 'email.shape'],
  ['account', accountNumberSchema, '6100 0100 9999 501', '610001009999501'],
  ['account of 34 digits', accountNumberSchema, '1'.repeat(34), '1'.repeat(34)],
  ['account of 35 digits', accountNumberSchema, '1'.repeat(35), 'account.length'],
  ['account with letters', accountNumberSchema, 'ABC12345', 'account.letters@1'],
  ['account of zeros', accountNumberSchema, '0000000000', 'account.zeros'],
  ['bank', bankCodeSchema, '002', '002'],
  ['a bank by its name', bankCodeSchema, 'BRI', 'account.bank-unknown'],
];

test.each(TYPED)('%s', (_, schema, typed, expected) => {
  expect(read(schema, typed)).toBe(expected);
});

describe('reading a NIK', () => {
  const nik = (digits: string) => nikSchema.parse(digits);
  it('takes 40 off a woman’s day and the latest century that has been', () => {
    expect(readNik(nik('9999994506950001'), '2026-11-22')).toEqual({
      region: '999999',
      birthDate: '1995-06-05',
      sex: 'female',
      serial: '0001',
    });
    expect(readNik(nik('9999990506100001'), '2026-11-22').birthDate).toBe('2010-06-05');
    expect(readNik(nik('9999992311260001'), '2026-11-22').birthDate).toBe('1926-11-23');
  });
  it('only warns where it disagrees with the person', () => {
    const wati = nik('3516014506950001');
    expect(nikWarnings(wati, { birthDate: '1995-06-05', sex: 'female' })).toEqual([]);
    expect(nikWarnings(wati, { birthDate: '1995-05-06', sex: 'male' })).toEqual([
      'nik.birth-date-differs',
      'nik.sex-differs',
    ]);
    expect(nikWarnings(nik('9999994506950001'), { birthDate: '1995-06-05', sex: 'female' })).toEqual([
      'nik.region-unassigned',
    ]);
  });
  it('reads every persona as its record says', () => {
    for (const persona of personas('2026-11-22')) {
      const { birthDate, sex } = readNik(nik(persona.nik), '2026-11-22');
      expect({ key: persona.key, birthDate, sex }).toEqual({
        key: persona.key,
        birthDate: persona.birthDate,
        sex: persona.sex,
      });
    }
  });
  it('names province and regency', () => {
    expect(nameRegion(nik('3576014506950001'))).toEqual({
      province: 'JAWA TIMUR',
      regency: 'KOTA MOJOKERTO',
    });
    expect(nameRegion(nik('9999994506950001'))).toEqual({ province: null, regency: null });
  });
});

test.each([
  ['9999 9945 0695 0001', { ok: true, value: { kind: 'nik', nik: '9999994506950001' } }],
  ['98jm0000099', { ok: true, value: { kind: 'kpj', kpj: '98JM0000099' } }],
  ['', { ok: false, code: 'identifier.missing' }],
  ['26000000011!', { ok: false, code: 'identifier.characters', detail: { place: 12 } }],
  ['260000000111', { ok: false, code: 'identifier.length', detail: { length: 12 } }],
  ['9999993102950001', { ok: false, code: 'nik.date' }],
  ['999999450695000X', { ok: false, code: 'nik.letters', detail: { place: 16 } }],
])('identifier %s', (typed, expected) => {
  expect(readIdentifier(typed)).toEqual(expected);
});

test.each([
  ['014', '0199990077', null],
  ['014', '019999007', { code: 'account.unusual-length', bank: 'BCA', usual: '10' }],
  ['002', '610001009999501', null],
  ['002', '6100', { code: 'account.unusual-length', bank: 'BRI', usual: '13–17' }],
  ['200', '1', null],
])('account length of bank %s, %s, is a hint', (bank, account, hint) => {
  expect(accountHint(bank, account, BANKS)).toEqual(hint);
});
