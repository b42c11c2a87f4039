import type * as z from 'zod/mini';
import { isValidDate } from '../values/calendar';
import { isOfNumber, withoutSeparators } from '../values/tidy';
import { typedField } from './typed-field';

/**
 * NIK, the population number: 16 digits; province 2, regency 2, district 2, birth date DDMMYY with 40
 * added to a woman's day, serial from 0001 (UU 23/2006 art. 13).
 */
export type NikFault = 'nik.missing' | 'nik.letters' | 'nik.length' | 'nik.date' | 'nik.serial';

const WOMAN = 40;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const birthParts = (nik: string) => {
  const day = Number(nik.slice(6, 8));
  const woman = day > WOMAN;
  return {
    sex: woman ? ('female' as const) : ('male' as const),
    monthAndDay: `${nik.slice(8, 10)}-${twoDigits(woman ? day - WOMAN : day)}`,
    year: nik.slice(10, 12),
  };
};

/** First thing wrong with the digits of a NIK, or null. 29 February counts when either century had it. */
export const nikFault = (digits: string): NikFault | null => {
  if (digits === '') return 'nik.missing';
  if (!/^\d*$/.test(digits)) return 'nik.letters';
  if (digits.length !== 16) return 'nik.length';
  const { monthAndDay, year } = birthParts(digits);
  if (!['19', '20'].some((century) => isValidDate(`${century}${year}-${monthAndDay}`))) return 'nik.date';
  return digits.endsWith('0000') ? 'nik.serial' : null;
};

export const nikSchema = typedField<'Nik'>('nik.missing', withoutSeparators, nikFault, isOfNumber);
export type Nik = z.output<typeof nikSchema>;

export type NikReading = {
  /** Province, regency and district as six digits. */
  readonly region: string;
  /** ISO date at the time the number was issued. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly serial: string;
};

/** What the number says. The two-digit year is the latest one that is a real day not after `today`. */
export const readNik = (nik: Nik, today: string): NikReading => {
  const { sex, monthAndDay, year } = birthParts(nik);
  const recent = `20${year}-${monthAndDay}`;
  const birthDate = isValidDate(recent) && recent <= today ? recent : `19${year}-${monthAndDay}`;
  return { region: nik.slice(0, 6), birthDate, sex, serial: nik.slice(12) };
};

export type NikWarning = 'nik.birth-date-differs' | 'nik.sex-differs' | 'nik.region-unassigned';

/**
 * What the officer should look at twice. Never a refusal: the number stays for life, also when the birth
 * date or address is corrected later (UU 23/2006 art. 13). Compared by two-digit year, which is all it has.
 */
export const nikWarnings = (
  nik: Nik,
  person: { readonly birthDate: string; readonly sex: 'male' | 'female' },
): readonly NikWarning[] => {
  const { sex, monthAndDay, year } = birthParts(nik);
  const warnings: NikWarning[] = [];
  if (person.birthDate.slice(2) !== `${year}-${monthAndDay}`) warnings.push('nik.birth-date-differs');
  if (person.sex !== sex) warnings.push('nik.sex-differs');
  if (nik.startsWith('99') || nik.startsWith('00')) warnings.push('nik.region-unassigned');
  return warnings;
};
