import type * as z from 'zod/mini';
import { isOfNumber, withoutSeparators } from '../values/tidy';
import { nikFault } from './nik';
import { typedField } from './typed-field';

/**
 * NPWP, the tax number: 15 digits with a Luhn check over the first nine; since 1 July 2024 a resident's
 * NIK, or "0" and the 15 digits (PMK 112/PMK.03/2022, PMK 136/2023).
 */
export type NpwpFault = 'npwp.missing' | 'npwp.letters' | 'npwp.length' | 'npwp.check' | 'npwp.nik';

const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** Shortest text that is a filling by its pattern; fewer digits are a number that was not finished. */
const SHORTEST_FILLING = 5;

/** Each digit one more (or one less) than the one before, 9 and 0 being neighbours: 1234567890123… */
const counts = (digits: string, step: 1 | 9): boolean =>
  [...digits].every(
    (digit, place) => place === 0 || (Number(digits[place - 1]) + step) % 10 === Number(digit),
  );

/** The same one to four digits over and over: 000…, 999…, 121212…, 12341234… */
const repeats = (digits: string): boolean =>
  [1, 2, 3, 4].some((period) => [...digits].every((digit, place) => digit === digits[place % period]));

/**
 * A number that is typed where there is none: zeros (the tax forms' own way to say so), one digit over and over, or
 * counting up or down. Nobody has such a number, though zeros pass the check digit.
 */
export const isPlaceholderNpwp = (typed: string): boolean => {
  const digits = withoutSeparators(typed);
  if (/^0+$/.test(digits) || /^0?0{9}\d{6}$/.test(digits)) return true;
  if (!/^\d+$/.test(digits) || digits.length < SHORTEST_FILLING) return false;
  // In 16 digits, a 0 stands before the 15.
  const forms = digits.length === 16 && digits.startsWith('0') ? [digits, digits.slice(1)] : [digits];
  return forms.some((form) => repeats(form) || counts(form, 1) || counts(form, 9));
};

export const npwpFault = (digits: string): NpwpFault | null => {
  if (digits === '') return 'npwp.missing';
  if (!/^\d*$/.test(digits)) return 'npwp.letters';
  if (digits.length !== 15 && digits.length !== 16) return 'npwp.length';
  if (digits.length === 16 && !digits.startsWith('0')) return nikFault(digits) ? 'npwp.nik' : null;
  const fifteen = digits.length === 16 ? digits.slice(1) : digits;
  return passesLuhn(fifteen.slice(0, 9)) ? null : 'npwp.check';
};

export const npwpSchema = typedField<'Npwp'>('npwp.missing', withoutSeparators, npwpFault, isOfNumber);
export type Npwp = z.output<typeof npwpSchema>;
