import type * as z from 'zod/mini';
import { typedField } from './typed-field';

export type EmailFault = 'email.missing' | 'email.shape' | 'email.length';

/** Shape only; whether it works is for the message that is sent to it. 254 is the limit of RFC 5321. */
export const emailFault = (address: string): EmailFault | null => {
  if (address === '') return 'email.missing';
  if (address.length > 254) return 'email.length';
  return /^[^\s@<>()",;:]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(
    address,
  )
    ? null
    : 'email.shape';
};

export const emailSchema = typedField<'Email'>('email.missing', (typed) => typed.trim(), emailFault);
export type Email = z.output<typeof emailSchema>;
