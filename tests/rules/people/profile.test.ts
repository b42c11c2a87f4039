import { expect, test } from 'vitest';
import { FIELD_ERRORS, fieldError } from '../../../lib/domain/people/field-errors';
import {
  maskAccount,
  maskEmail,
  maskKpj,
  maskName,
  maskNik,
  maskPhone,
} from '../../../lib/domain/people/mask';
import {
  accountSchema,
  additionalSchema,
  civilSchema,
  contactSchema,
} from '../../../lib/domain/people/profile';
import { splitCode } from '../../../lib/domain/people/typed-field';

const TODAY = '2026-11-22';
const CIVIL = {
  name: ' Wati  Lestari ',
  birthPlace: 'Mojokerto',
  birthDate: '1995-06-05',
  sex: 'female',
  motherName: 'Sumarni',
  address: 'Jl. Contoh No. 7',
};

test('civil data is tidied', () => {
  expect(civilSchema(TODAY).parse(CIVIL).name).toBe('Wati Lestari');
});

test.each([
  ['name', '', 'name.missing'],
  ['name', 'W4ti', 'name.characters@2'],
  ['name', '-', 'name.missing'],
  ['birthDate', '0195-06-05', 'birth-date.early'],
  ['birthDate', '0095-06-05', 'birth-date.year'],
  ['name', 'a'.repeat(101), 'name.length'],
  ['birthDate', '1995-02-30', 'birth-date.shape'],
  ['birthDate', '2026-11-23', 'birth-date.future'],
  ['sex', 'x', 'sex.missing'],
  ['motherName', undefined, 'mother-name.missing'],
  ['address', 'x'.repeat(201), 'address.length'],
])('civil %s = %s is %s', (field, value, code) => {
  const result = civilSchema(TODAY).safeParse({ ...CIVIL, [field]: value });
  expect(result.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[field, code]]);
  expect(Object.keys(FIELD_ERRORS)).toContain(splitCode(code).code);
});

test('contact may be missing, and is judged when it is there', () => {
  expect(contactSchema.parse({ phone: '', email: null })).toEqual({ phone: null, email: null });
  expect(contactSchema.parse({ phone: '081299990005', email: 'wati@contoh.id' })).toEqual({
    phone: '+6281299990005',
    email: 'wati@contoh.id',
  });
});

test.each([
  [contactSchema, { phone: '0812', email: null }, 'phone.length'],
  [contactSchema, { phone: null, email: 'wati' }, 'email.shape'],
  [accountSchema, { npwp: '1', bankCode: '002', accountNumber: '12345', holderName: 'W' }, 'npwp.length'],
  [
    accountSchema,
    { npwp: null, bankCode: '', accountNumber: '12345', holderName: 'W' },
    'account.bank-unknown',
  ],
  [
    additionalSchema,
    {
      occupation: 'Penjahit',
      emergencyName: 'Budi',
      emergencyRelation: 'friend',
      emergencyPhone: '081299990005',
    },
    'emergency-relation.missing',
  ],
])('the issue of %# carries its code', (schema, value, code) => {
  const result = schema.safeParse(value);
  expect(result.error?.issues.map((issue) => issue.message)).toEqual([code]);
});

test('every message shows in both languages, and a refusal shows an example', () => {
  for (const [code, message] of Object.entries(FIELD_ERRORS)) {
    expect(message.id, code).not.toBe(message.en);
    const isWarning = /differs|unassigned/.test(code);
    expect(message.id.includes('Contoh: '), code).toBe(!isWarning);
    expect(message.en.includes('Example: '), code).toBe(!isWarning);
  }
  expect(fieldError('no-such-code', 'en')).toBe('This value is not right yet.');
});

test.each([
  [maskNik('9999994506950001'), '9999••••••••0001'],
  [maskKpj('26000000011'), '26•••••••11'],
  [maskName('Wati Lestari'), 'W••• L••••••'],
  [maskName('Suparman'), 'S•••••••'],
  [maskAccount('610001009999501'), '•••••••••••9501'],
  [maskAccount('12345'), '•••45'],
  [maskPhone('+6281299990005'), '+62812••••0005'],
  [maskEmail('wati@contoh.id'), 'w•••@contoh.id'],
])('%s', (masked, expected) => {
  expect(masked).toBe(expected);
});
