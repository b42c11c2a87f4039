import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { bareLength, groupDigits } from '../../../components/steps/identify/group-digits';
import { accountNumberSchema } from '../../../lib/domain/people/bank-account';
import { emailSchema } from '../../../lib/domain/people/email';
import { readIdentifier } from '../../../lib/domain/people/identifier';
import { nikSchema } from '../../../lib/domain/people/nik';
import { nameField, nameSchema } from '../../../lib/domain/people/person-name';
import { phoneSchema } from '../../../lib/domain/people/phone';
import { accountSchema, civilSchema, contactSchema } from '../../../lib/domain/people/profile';
import { orNull } from '../../../lib/domain/people/typed-field';
import { normaliseCode } from '../../../lib/domain/values/one-time-code';
import { isBlank } from '../../../lib/domain/values/tidy';

/** The value, or the code of what was wrong. */
const read = (schema: z.ZodMiniType, typed: unknown): unknown => {
  const result = schema.safeParse(typed);
  return result.success ? result.data : result.error.issues[0]?.message;
};

describe('kind D: numbers typed where there is no NPWP', () => {
  const npwp = (typed: string) => {
    const body = { bankCode: '002', accountNumber: '610001009999501', holderName: 'Wati', npwp: typed };
    const result = accountSchema.safeParse(body);
    return result.success ? result.data.npwp : result.error.issues[0]?.message;
  };
  test.each([
    '000000000000000', '0000000000000000', '0', '00', '00.000.000.0-000.000', '00.000.000.0-091.000',
    '999999999999999', '9999999999999999', '111111111111111', '123456789012345', '1234567890123456',
    '012345678901234', '987654321098765', '121212121212121', '123412341234123', '٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠',
    '０００００００００００００００', '-', 'tidak ada', '',
  ])('%s is none', (typed) => {
    expect(npwp(typed)).toBeNull();
  }); // biome-ignore format: as typed
  test.each([
    ['01.312.166.0-091.000', '013121660091000'],
    ['0013121660091000', '0013121660091000'],
    ['9999994506950001', '9999994506950001'],
    ['013121661091000', 'npwp.check'],
    ['1', 'npwp.length'],
    ['123', 'npwp.length'],
    ['01312166009100X', 'npwp.letters@15'],
  ])('%s is %s', (typed, expected) => {
    expect(npwp(typed)).toBe(expected);
  });
});

describe('kind E: fields left out', () => {
  const BLANK = [
    '', ' ', '\t', '\u00a0', '\u200b', '\ufeff ', '-', '—', '–', '--', ' - ', '\u2011', '.', '…'.normalize('NFKC'), '/', '_', '\u2800',
    'n/a', 'N/A', 'NULL', 'Nihil', 'tidak ada', 'TIDAK  ADA', '(tidak ada)', 'belum ada', '・'.replace('・', '*'),
  ]; // biome-ignore format: as typed
  test.each(BLANK)('%j is nothing', (typed) => {
    expect(isBlank(typed)).toBe(true);
    expect(contactSchema.parse({ phone: typed, email: typed })).toEqual({ phone: null, email: null });
  });
  test.each(['0', 'a', 'Nihilwati', 'Nada', 'tidak', '-1', 'ي', '王', '@'])('%j is something', (typed) => {
    expect(isBlank(typed)).toBe(false);
  });
  test('nothing at all, and what is no text', () => {
    const field = orNull(phoneSchema);
    expect([field.parse(null), field.parse(undefined)]).toEqual([null, null]);
    expect(field.safeParse(12 as never).success).toBe(false);
  });
  test.each(['-', '—', ' ', '.', '\u200b', '//'])('%j in a field that must be filled is missing', (typed) => {
    const { name, motherName, birthPlace, address } = civilSchema('2026-11-30').shape;
    expect([name, motherName, birthPlace, address].map((schema) => read(schema, typed))).toEqual([
      'name.missing',
      'mother-name.missing',
      'birth-place.missing',
      'address.missing',
    ]);
  });
});

describe('kind F: marks that nobody sees, and other digits', () => {
  const NIK = '9999990101600101';
  test.each([
    ['a non-breaking hyphen', '9999‑9901‑0160‑0101'],
    ['a no-break space', '9999\u00a09901\u00a00160\u00a00101'],
    ['a narrow no-break space', '9999\u202f9901\u202f0160\u202f0101'],
    ['en and em dashes', '9999–9901—0160―0101'],
    ['a minus sign', '9999−9901−0160−0101'],
    ['a zero-width space', '99999901\u200b01600101'],
    ['joiners', '9999\u200c9901\u200d01600101'],
    ['direction marks', '\u200e9999990101600101\u200f'],
    ['an embedding', '\u202a9999990101600101\u202c'],
    ['an override', '\u202e9999990101600101\u202c'],
    ['isolates', '\u20669999990101600101\u2069'],
    ['a byte-order mark', '\ufeff9999990101600101'],
    ['a soft hyphen', '99999901\u00ad01600101'],
    ['a word joiner', '99999901\u206001600101'],
    ['a variation selector', '9999990101600101\ufe0f'],
    ['full-width digits', '９９９９９９０１０１６００１０１'],
    ['Arabic-Indic digits', '٩٩٩٩٩٩٠١٠١٦٠٠١٠١'],
    ['Persian digits', '۹۹۹۹۹۹۰۱۰۱۶۰۰۱۰۱'],
    ['Devanagari digits', '९९९९९९०१०१६००१०१'],
    ['Javanese digits', '꧙꧙꧙꧙꧙꧙꧐꧑꧐꧑꧖꧐꧐꧑꧐꧑'],
    ['mathematical digits', '𝟗𝟗𝟗𝟗𝟗𝟗𝟎𝟏𝟎𝟏𝟔𝟎𝟎𝟏𝟎𝟏'],
    ['a tab and a line break', '99999901\t0160\n0101'],
    ["a spreadsheet's apostrophe", "'9999990101600101"],
  ])('%s', (_, typed) => {
    expect(read(nikSchema, typed)).toBe(NIK);
    expect(readIdentifier(typed)).toMatchObject({ ok: true, value: { nik: NIK } });
    expect(bareLength(typed)).toBe(16);
    expect(groupDigits(typed)).toBe('999999 010160 0101');
    expect(read(accountNumberSchema, typed)).toBe(NIK);
  });
  test.each([
    ['\u202a+62 812 9999 0005\u202c', '+6281299990005'],
    ['٠٨١٢٩٩٩٩٠٠٠٥', '+6281299990005'],
    ['0812‑9999‑0005', '+6281299990005'],
  ])('the phone %j', (typed, expected) => {
    expect(read(phoneSchema, typed)).toBe(expected);
  });
  test.each([
    ['abcde-fghjk', 'ABCDEFGHJK'],
    ['\u200babcde‑fghjk\u00a0', 'ABCDEFGHJK'],
    ['ａｂｃｄｅ１２３', 'ABCDE123'],
    ['٠١٢O', '0120'],
  ])('the code %j', (typed, expected) => {
    expect(normaliseCode(typed)).toBe(expected);
  });
});

describe('kind G: what names carry', () => {
  test.each([
    '‘Aisyah Contoh', "Nur'aini", 'Nur’aini', 'Nur´aini', 'Nur`aini', 'Sri / Siti Contoh', 'Wati (Wiwi) Lestari',
    'Wati & Agus', 'Dewi‑Sari', 'Dewi – Sari', 'A. A. Raka', 'Y', 'فاطمة', '王小明', 'Ø', 'Søren', 'I Gusti Ngurah',
    'சரவணன்', 'Wati Lestari, S.Pd.', 'Ngurah.', '-Wati',
  ])('%s is taken as it stands', (name) => {
    expect(read(nameSchema, name)).toBe(name);
  }); // biome-ignore format: as typed
  test.each([
    ['-', 'name.missing'],
    ['.', 'name.missing'],
    ['( )', 'name.missing'],
    ['’', 'name.missing'],
    ['Wati 2', 'name.characters@6'],
    ['Wati@contoh', 'name.characters@5'],
    ['<b>', 'name.characters@1'],
    ['Wati\u0000', 'name.characters@5'],
    ['Wati 😀', 'name.characters@6'],
    ['\ud800', 'name.characters@1'],
  ])('%j is %s', (name, code) => {
    expect(read(nameSchema, name)).toBe(code);
  });
  test.each([
    ['WATI / LESTARI', 'WATI / LESTARI'],
    ['TOKO 88', 'TOKO 88'],
    ['88', 'holder-name.letters'],
    ['٨٨', 'holder-name.letters'],
  ])('the holder %s is %s', (name, expected) => {
    expect(read(nameField('holder-name'), name)).toBe(expected);
  });
});

describe('kind N: phones', () => {
  test.each([
    '081299990005', '81299990005', '6281299990005', '+6281299990005', '006281299990005', '+62 (0)812-9999-0005',
    '62 0812 9999 0005', 'tel:+6281299990005', 'TEL: 0812 9999 0005', 'tel:81299990005', '(0812) 9999.0005', '0812/9999/0005',
    '+62‑812‑9999‑0005', "'081299990005", '＋６２８１２９９９９０００５', 'sms:+6281299990005',
  ])('%s', (typed) => {
    expect(read(phoneSchema, typed)).toBe('+6281299990005');
  }); // biome-ignore format: as typed
  test.each([
    ['712345678', 'phone.prefix'],
    ['021 5550123', 'phone.prefix'],
    ['+65 9123 4567', 'phone.prefix'],
    ['0065 91234567', 'phone.prefix'],
    ['8123', 'phone.length'],
    ['081299990005/081299990006', 'phone.length'],
    ['0812 9999 0005 (Ibu)', 'phone.characters@17'],
    ['0812+9999', 'phone.characters'],
    ['', 'phone.missing'],
    ['nol', 'phone.characters@1'],
  ])('%s is %s', (typed, code) => {
    expect(read(phoneSchema, typed)).toBe(code);
  });
});

describe('kind O: e-mail', () => {
  const label = 'a'.repeat(63);
  test.each([
    'wati@contoh.id', 'wati.lestari@contoh.id', 'wati+jht@contoh.co.id', "o'neil@contoh.id", 'w@contoh.id',
    `${'w'.repeat(64)}@contoh.id`, `wati@${label}.id`, 'wati_1-2@contoh-contoh.id', '!#$%&*/=?^{|}~@contoh.id', '１２@contoh.id'.normalize('NFKC'),
  ])('%s is taken', (typed) => {
    expect(read(emailSchema, typed)).toBe(typed);
  }); // biome-ignore format: as typed
  test.each([
    ['wati.@contoh.id', 'email.dot'],
    ['.wati@contoh.id', 'email.dot'],
    ['wa..ti@contoh.id', 'email.dot'],
    [`${'w'.repeat(65)}@contoh.id`, 'email.local'],
    [`wati@${label}a.id`, 'email.shape'],
    ['wati@-contoh.id', 'email.shape'],
    ['wati@contoh-.id', 'email.shape'],
    ['wati@contoh..id', 'email.shape'],
    ['wati@contoh', 'email.shape'],
    ['@contoh.id', 'email.shape'],
    ['wati@', 'email.shape'],
    ['wati@@contoh.id', 'email.shape'],
    ['"wati"@contoh.id', 'email.shape'],
    ['wa ti@contoh.id', 'email.characters@3'],
    ['wáti@contoh.id', 'email.characters@2'],
    [`${'w'.repeat(60)}@${`${label}.`.repeat(3)}id`, 'email.length'],
  ])('%s is %s', (typed, code) => {
    expect(read(emailSchema, typed)).toBe(code);
  });
  test('marks, full-width signs and a link read as the address', () => {
    for (const typed of ['\u200bwati@contoh.id ', 'ｗａｔｉ＠ｃｏｎｔｏｈ．ｉｄ', 'mailto:wati@contoh.id'])
      expect(read(emailSchema, typed)).toBe('wati@contoh.id');
  });
});
