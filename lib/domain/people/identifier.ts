import { type Outcome, ok, refuse } from '../values/outcome';
import { type Kpj, kpjFault, kpjSchema } from './kpj';
import { type Nik, type NikFault, nikFault, nikSchema } from './nik';
import { withoutSeparators } from './typed-field';

export type Identifier =
  | { readonly kind: 'nik'; readonly nik: Nik }
  | { readonly kind: 'kpj'; readonly kpj: Kpj };

export type IdentifierFault = NikFault | 'identifier.missing' | 'identifier.characters' | 'identifier.length';

/**
 * One field takes either number: 16 characters mean a NIK, 11 a KPJ. The refusal's detail says how many
 * characters there were, never which.
 */
export const readIdentifier = (typed: string): Outcome<Identifier, IdentifierFault> => {
  const tidied = withoutSeparators(typed).toUpperCase();
  if (tidied === '') return refuse('identifier.missing');
  if (!/^[0-9A-Z]+$/.test(tidied)) return refuse('identifier.characters');
  if (tidied.length === 16) {
    const fault = nikFault(tidied);
    return fault ? refuse(fault) : ok({ kind: 'nik', nik: nikSchema.parse(tidied) });
  }
  if (kpjFault(tidied) === null) return ok({ kind: 'kpj', kpj: kpjSchema.parse(tidied) });
  return refuse('identifier.length', { length: tidied.length });
};
