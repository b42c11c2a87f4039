import { type Outcome, ok, refuse } from '../values/outcome';
import { isOfCode, isOfNumber, placeOfStranger, withoutSeparators } from '../values/tidy';
import { type Kpj, kpjFault, kpjSchema } from './kpj';
import { type Nik, type NikFault, nikFault, nikSchema } from './nik';

export type Identifier =
  | { readonly kind: 'nik'; readonly nik: Nik }
  | { readonly kind: 'kpj'; readonly kpj: Kpj };

export type IdentifierFault = NikFault | 'identifier.missing' | 'identifier.characters' | 'identifier.length';

/**
 * One field takes either number: 16 characters mean a NIK, 11 a KPJ. The refusal's detail says how many
 * characters there were or where one stands that doesn't belong, never which.
 */
export const readIdentifier = (typed: string): Outcome<Identifier, IdentifierFault> => {
  const tidied = withoutSeparators(typed).toUpperCase();
  if (tidied === '') return refuse('identifier.missing');
  if (!/^[0-9A-Z]+$/.test(tidied)) {
    const place = placeOfStranger(typed, isOfCode);
    return refuse('identifier.characters', place ? { place } : undefined);
  }
  if (tidied.length === 16) {
    const fault = nikFault(tidied);
    if (fault === 'nik.letters') return refuse(fault, { place: placeOfStranger(typed, isOfNumber) ?? 1 });
    return fault ? refuse(fault) : ok({ kind: 'nik', nik: nikSchema.parse(tidied) });
  }
  if (kpjFault(tidied) === null) return ok({ kind: 'kpj', kpj: kpjSchema.parse(tidied) });
  return refuse('identifier.length', { length: tidied.length });
};
