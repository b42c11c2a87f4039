import type { Contradiction } from '../benefits/jht/contradictions';
import { type DateBounds, OLDEST_BIRTH } from '../values/read-date';
import type { SessionState } from './state';

/** Reasons that count a waiting month from a date that somebody must tell (Permenaker 4/2022). */
export const NEEDS_LETTER: readonly string[] = ['resigned'];

/**
 * When the end of the chosen work can lie, and the letter that says so: not before it began, not after today.
 * @param today ISO date at the branch
 */
export const endOfWorkBounds = (state: SessionState, today: string): DateBounds => {
  const chosen = state.person?.memberships.find(({ id }) => id === state.membershipId);
  return { from: chosen?.joinedOn ?? OLDEST_BIRTH, to: today };
};

/** Why a claim cannot be counted: dates that cannot all be true. */
export type ClaimContradiction =
  | 'claim.letter-too-early'
  | 'claim.letter-future'
  | 'claim.membership-dates'
  | 'claim.record-dates';

/** What each date that contradicts another one stands for at the counter. */
export const CONTRADICTIONS = {
  letterOn: 'claim.letter-too-early',
  joinedOn: 'claim.membership-dates',
  leftOn: 'claim.membership-dates',
} as const satisfies Record<Contradiction['field'], ClaimContradiction>;
