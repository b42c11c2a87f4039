import type { CivilData } from '../ports/population';
import type { SessionState } from './state';
import { isCivilSettled } from './steps';

/**
 * Whom face, registry and account inquiry are about: the participant, or the heir who came for one who died.
 */
export type Subject = {
  readonly nik: string;
  /** As it stood before this visit. */
  readonly name: string;
  /** The participant's own record; null for an heir, of whom none is kept. */
  readonly personId: string | null;
};

export const subjectOf = ({ claimant, person }: SessionState): Subject | null => {
  if (claimant) return { nik: claimant.nik, name: claimant.name, personId: null };
  return person && { nik: person.nik, name: person.name, personId: person.id };
};

/** The carrier's earlier civil data of whoever is here; an heir has none. */
export const earlierCivilOf = ({ claimant, person }: SessionState): CivilData | null =>
  claimant ? null : (person?.earlier.civil ?? null);

/**
 * The name that an account's holder is compared with and the money is sent to: as the registry confirmed it, or
 * a supervisor accepted it, and as it stood before until then.
 */
export const settledName = (state: SessionState): string =>
  state.civil && isCivilSettled(state) ? state.civil.name : (subjectOf(state)?.name ?? '');
