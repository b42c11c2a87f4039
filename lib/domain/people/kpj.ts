import type * as z from 'zod/mini';
import { isOfCode, withoutSeparators } from '../values/tidy';
import { typedField } from './typed-field';

/** KPJ, the participant card number: 11 characters; digits today, letters possible on old cards; no check digit. */
export type KpjFault = 'kpj.missing' | 'kpj.characters' | 'kpj.length';

export const kpjFault = (tidied: string): KpjFault | null => {
  if (tidied === '') return 'kpj.missing';
  if (!/^[0-9A-Z]*$/.test(tidied)) return 'kpj.characters';
  return tidied.length === 11 ? null : 'kpj.length';
};

export const kpjSchema = typedField<'Kpj'>(
  'kpj.missing',
  (typed) => withoutSeparators(typed).toUpperCase(),
  kpjFault,
  isOfCode,
);
export type Kpj = z.output<typeof kpjSchema>;
