import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { accountNumberSchema, bankCodeSchema } from '../../../lib/domain/people/bank-account';
import { emailSchema } from '../../../lib/domain/people/email';
import { FIELD_ERRORS, fieldError } from '../../../lib/domain/people/field-errors';
import { readIdentifier } from '../../../lib/domain/people/identifier';
import { kpjSchema } from '../../../lib/domain/people/kpj';
import { nikSchema } from '../../../lib/domain/people/nik';
import { npwpSchema } from '../../../lib/domain/people/npwp';
import { nameField, nameSchema } from '../../../lib/domain/people/person-name';
import { phoneSchema } from '../../../lib/domain/people/phone';
import { additionalSchema, birthDateField, civilSchema } from '../../../lib/domain/people/profile';
import { splitCode } from '../../../lib/domain/people/typed-field';
import { dateFault, dateOfParts } from '../../../lib/domain/values/read-date';
import { isBlank, tidyCode, tidyText, withoutSeparators } from '../../../lib/domain/values/tidy';
import { pastedText, strewn } from '../../support/odd-text';

const TODAY = '2026-11-22';

type Parser = {
  readonly schema: z.ZodMiniType<string, string>;
  /** Signs of which a right value is made. */
  readonly own: string;
  /** A right value. */
  readonly right: string;
  /** Codes of a fault that lies in one sign. */
  readonly placed: readonly string[];
};

const PARSERS: Readonly<Record<string, Parser>> = {
  nik: { schema: nikSchema, own: '0123456789 .-', right: '9999994506950001', placed: ['nik.letters'] },
  kpj: { schema: kpjSchema, own: '0123456789AJm ', right: '26000000011', placed: ['kpj.characters'] },
  npwp: { schema: npwpSchema, own: '0123456789.-', right: '013121660091000', placed: ['npwp.letters'] },
  phone: { schema: phoneSchema, own: '+06281()- ', right: '081299990005', placed: [] },
  account: { schema: accountNumberSchema, own: '0123456789 -', right: '610001009999501', placed: ['account.letters'] },
  bank: { schema: bankCodeSchema, own: '0123456789', right: '002', placed: [] },
  email: { schema: emailSchema, own: 'wati.@contoh-', right: 'wati@contoh.id', placed: ['email.characters'] },
  name: { schema: nameSchema, own: "Wati ‘’´`'-./(),&", right: 'Wati Lestari', placed: ['name.characters'] },
  'mother-name': { schema: nameField('mother-name'), own: 'Sumarni .-', right: 'Sumarni', placed: ['mother-name.characters'] },
  'holder-name': { schema: nameField('holder-name'), own: 'TOKO 88&.', right: 'WATI LESTARI', placed: ['holder-name.characters'] },
  'emergency-name': { schema: nameField('emergency-name'), own: 'Budi -', right: 'Budi', placed: ['emergency-name.characters'] },
  'birth-place': { schema: civilSchema(TODAY).shape.birthPlace, own: 'Mojokerto ', right: 'Mojokerto', placed: ['birth-place.characters'] },
  address: { schema: civilSchema(TODAY).shape.address, own: 'Jl. No 7,/', right: 'Jl. Contoh No. 7', placed: ['address.characters'] },
  occupation: { schema: additionalSchema.shape.occupation, own: 'Penjahit ', right: 'Penjahit', placed: ['occupation.characters'] },
  'birth-date': { schema: birthDateField(TODAY), own: '0123456789-', right: '1995-06-05', placed: [] },
}; // biome-ignore format: one parser a line

const read = ({ schema }: Parser, typed: string) => {
  const result = schema.safeParse(typed);
  return result.success ? { value: result.data } : { fault: result.error.issues[0]?.message ?? '' };
};

describe.each(Object.entries(PARSERS))('whatever is pasted into %s', (_, parser) => {
  it('never throws, and is one value or a named fault', () => {
    let [values, faults] = [0, 0];
    fc.assert(
      fc.property(pastedText(parser.own), (typed) => {
        const { value, fault } = read(parser, typed);
        if (value !== undefined) {
          values += 1;
          expect(read(parser, value)).toEqual({ value });
          return;
        }
        faults += 1;
        const { code, place } = splitCode(fault ?? '');
        expect(Object.keys(FIELD_ERRORS)).toContain(code);
        for (const language of ['id', 'en'] as const)
          expect(fieldError(fault ?? '', language).includes(String(place ?? ''))).toBe(true);
        if (parser.placed.includes(code)) {
          expect(place).toBeGreaterThan(0);
          expect(place).toBeLessThanOrEqual([...tidyText(typed)].length);
        }
      }),
      { numRuns: 700, seed: 20_261_130, examples: [[parser.right], ['�x�']] },
    );
    // A walk that never met a value, or never a fault, has shown nothing.
    expect(values).toBeGreaterThan(0);
    expect(faults).toBeGreaterThan(0);
  });

  it('reads the same value through marks that nobody sees', () => {
    const { value } = read(parser, parser.right);
    expect(value).toBeDefined();
    fc.assert(
      fc.property(strewn(parser.right), (typed) => {
        expect(read(parser, typed)).toEqual({ value });
      }),
      { numRuns: 300, seed: 20_261_130 },
    );
  });
});

describe('tidying', () => {
  const any = fc.oneof(pastedText('Ab 1-'), fc.string({ unit: 'binary' }));
  it.each([
    ['text', tidyText],
    ['a code', tidyCode],
    ['a code without separators', withoutSeparators],
  ])('%s twice is tidying it once', (__, tidy) => {
    fc.assert(
      fc.property(any, (typed) => {
        expect(tidy(tidy(typed))).toBe(tidy(typed));
      }),
      { numRuns: 3_000, seed: 20_261_130 },
    );
  });
  it('finds the same field blank after tidying', () => {
    fc.assert(
      fc.property(any, (typed) => isBlank(tidyText(typed)) === isBlank(typed)),
      { seed: 20_261_130 },
    );
  });
});

it('reads an identifier of any pasted text without throwing', () => {
  fc.assert(
    fc.property(pastedText('0123456789AJ '), (typed) => {
      const answer = readIdentifier(typed);
      if (!answer.ok && answer.code === 'identifier.characters')
        expect(answer.detail?.place).toBeGreaterThan(0);
    }),
    { numRuns: 2_000, seed: 20_261_130 },
  );
});

it('makes of three fields a day within its bounds, or none', () => {
  const bounds = { from: '1900-01-01', to: TODAY };
  const part = (most: number) =>
    fc.oneof(
      fc.integer({ min: 0, max: most }).map(String),
      fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0')),
      pastedText('0123456789'),
    );
  let days = 0;
  fc.assert(
    fc.property(part(31), part(12), part(2_030), (day, month, year) => {
      const text = dateOfParts({ day, month, year }, bounds);
      if (dateFault(text, bounds)) return;
      days += 1;
      expect(text >= bounds.from && text <= bounds.to).toBe(true);
      const [y = '', m = '', d = ''] = text.split('-');
      expect(dateOfParts({ day: d, month: m, year: y }, bounds)).toBe(text);
    }),
    { numRuns: 5_000, seed: 20_261_130 },
  );
  expect(days).toBeGreaterThan(50);
});
