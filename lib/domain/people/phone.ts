import type * as z from 'zod/mini';
import { typedField } from './typed-field';

/** Mobile numbers only: the number is there to receive an SMS. */
export type PhoneFault = 'phone.missing' | 'phone.characters' | 'phone.prefix' | 'phone.length';

/** 0812…, 62812…, +62 812… → E.164 (+62812…). What is not Indonesian stays as typed, to be refused by name. */
const toE164 = (typed: string): string => {
  const bare = typed.replace(/[\s.\-()]/g, '');
  return bare.replace(/^(?:\+62|62|0)0?/, (prefix) => (prefix === '' ? '' : '+62'));
};

/** E.164 → the number as people say it: "0812 9999 0001". Anything else stays as it is. */
export const localPhone = (phone: string): string =>
  phone.startsWith('+62') ? `0${phone.slice(3)}`.replace(/(\d{4})(?=\d)/g, '$1 ') : phone;

export const phoneFault = (number: string): PhoneFault | null => {
  if (number === '') return 'phone.missing';
  if (!/^\+?\d*$/.test(number)) return 'phone.characters';
  if (!number.startsWith('+628')) return 'phone.prefix';
  // 9–13 digits after the leading 0 that people write.
  return /^\+628\d{8,12}$/.test(number) ? null : 'phone.length';
};

export const phoneSchema = typedField<'Phone'>('phone.missing', toE164, phoneFault);
/** E.164. */
export type Phone = z.output<typeof phoneSchema>;
