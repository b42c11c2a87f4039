import * as z from 'zod/mini';
import { plainly, tidyCode } from '../values/tidy';
import { typedField } from './typed-field';

export type EmailFault =
  | 'email.missing'
  | 'email.shape'
  | 'email.characters'
  | 'email.dot'
  | 'email.local'
  | 'email.length';

/** RFC 5321 4.5.3.1: 64 for what stands before the @, 254 for the whole (RFC 3696, erratum 1690), 63 for a label. */
const LONGEST = { local: 64, whole: 254, label: 63 } as const;

/** A dot-atom of RFC 5322 3.2.3. Quoted local parts are allowed by the RFC and given to nobody: refused. */
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** Shape only; whether it works is for the message that is sent to it. */
export const emailFault = (address: string): EmailFault | null => {
  if (address === '') return 'email.missing';
  if (address.length > LONGEST.whole) return 'email.length';
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  if (at < 1) return 'email.shape';
  if (!/^[\x21-\x7e]+$/.test(address)) return 'email.characters';
  if (local.length > LONGEST.local) return 'email.local';
  if (/^\.|\.\.|\.$/.test(local)) return 'email.dot';
  const labels = domain.split('.');
  const fits = labels.every((label) => label.length <= LONGEST.label && LABEL.test(label));
  return ATOM.test(local) && fits && z.regexes.rfc5322Email.test(address) ? null : 'email.shape';
};

/** Full-width letters and digits are read as plain ones; a link's "mailto:" is left out. */
const tidy = (typed: string): string => tidyCode(typed).replace(/^mailto:/i, '');

export const emailSchema = typedField<'Email'>('email.missing', tidy, emailFault, plainly(/^[\x21-\x7e]$/));
export type Email = z.output<typeof emailSchema>;
