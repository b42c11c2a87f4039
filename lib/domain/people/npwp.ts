import type * as z from 'zod/mini';
import { nikFault } from './nik';
import { typedField, withoutSeparators } from './typed-field';

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

export const npwpFault = (digits: string): NpwpFault | null => {
  if (digits === '') return 'npwp.missing';
  if (!/^\d*$/.test(digits)) return 'npwp.letters';
  if (digits.length !== 15 && digits.length !== 16) return 'npwp.length';
  if (digits.length === 16 && !digits.startsWith('0')) return nikFault(digits) ? 'npwp.nik' : null;
  const fifteen = digits.length === 16 ? digits.slice(1) : digits;
  return passesLuhn(fifteen.slice(0, 9)) ? null : 'npwp.check';
};

export const npwpSchema = typedField<'Npwp'>('npwp.missing', withoutSeparators, npwpFault);
export type Npwp = z.output<typeof npwpSchema>;
