import type * as z from 'zod/mini';
import { plainly, tidyCode, withoutSeparators } from '../values/tidy';
import { typedField } from './typed-field';

/** Mobile numbers only: the number is there to receive an SMS. */
export type PhoneFault = 'phone.missing' | 'phone.characters' | 'phone.prefix' | 'phone.length';

const isOfPhone = plainly(/^[0-9\s.\-/_'’‘´`+()]$/);
const LINK = /^(?:tel|sms|callto|whatsapp):/i;

/**
 * 0812…, 812… (a spreadsheet took the 0), 62812…, +62 812…, +62 (0)812…, 0062 812… and tel: links → E.164 (+62812…).
 * What is not Indonesian stays as typed, to be refused by name.
 */
const toE164 = (typed: string): string => {
  const bare = withoutSeparators(tidyCode(typed).replace(LINK, '')).replace(/[()]/g, '');
  return bare.replace(/^(?:\+62|0062|62|0)?0?(?=8)/, '+62');
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

export const phoneSchema = typedField<'Phone'>('phone.missing', toE164, phoneFault, isOfPhone);
/** E.164. */
export type Phone = z.output<typeof phoneSchema>;
