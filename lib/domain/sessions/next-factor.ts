import { type Factor, type FactorMiss, type PassedOver, WAGE_CHOICES, type Wages } from './second-factor';
import type { SessionState } from './state';

const bandOf = (wage: number) => WAGE_CHOICES.find(({ below }) => wage < below)?.key;

/** Messages to one number in one visit. Our number. */
const MOST_CODES = 3;

/** His own number: on the carrier's record before, and left as it was. One typed at this counter proves nothing. */
export const ownPhone = ({ contact, claimant }: SessionState): string | null =>
  !claimant && contact?.origins.phone.from === 'earlier-record' ? contact.phone : null;

type Asking = { readonly state: SessionState; readonly wages: Wages };
type Row = {
  readonly next: { readonly ask: Factor } | { readonly passedOver: PassedOver };
  readonly when: (asking: Asking) => boolean;
};

const isMissed = ({ secondFactor }: SessionState, factor: Factor): boolean =>
  secondFactor.missed.some((one) => one.factor === factor);
const wasMissedBy =
  (...hows: readonly FactorMiss[]) =>
  ({ state }: Asking): boolean =>
    state.secondFactor.missed.some(({ how }) => hows.includes(how));

/** Asked for in this order; the first row that holds. The last ones keep the way open. */
const NEXT = [
  // What was answered wrong is not made good by another question: it would tell that it was wrong.
  { next: { passedOver: 'answered-wrong' }, when: wasMissedBy('wrong') },
  // What the carrier knows is about the one who died, and the heir's own number was typed here.
  { next: { passedOver: 'heir' }, when: ({ state }) => state.claimant !== null },
  {
    next: { ask: 'code' },
    when: ({ state }) =>
      ownPhone(state) !== null && !isMissed(state, 'code') && state.secondFactor.codes < MOST_CODES,
  },
  {
    next: { ask: 'last-wage' },
    when: ({ state, wages }) =>
      wages.last !== null && !state.secondFactor.wageHeard && !isMissed(state, 'last-wage'),
  },
  {
    // Only where it is a question of its own: another answer than the last wage has.
    next: { ask: 'first-wage' },
    when: ({ state, wages: { first, last } }) =>
      first !== null && last !== null && bandOf(first) !== bandOf(last) && !isMissed(state, 'first-wage'),
  },
  { next: { passedOver: 'not-known' }, when: wasMissedBy('not-known', 'late', 'not-received') },
  { next: { passedOver: 'gateway-silent' }, when: wasMissedBy('gateway-silent') },
  { next: { passedOver: 'nothing-to-ask' }, when: () => true },
] as const satisfies readonly Row[];

/** What is asked next of whoever holds the screen, or why nothing more is. */
export const nextFactor = (asking: Asking): Row['next'] => {
  const row = NEXT.find(({ when }) => when(asking));
  if (!row) throw new Error('the last row holds always');
  return row.next;
};

/** A factor belongs to the hand-over in which it was given: gone with the screen, where nothing was signed. */
export const clearSecondFactor = ({
  participantConfirmed,
  secondFactor,
}: SessionState): Partial<SessionState> =>
  participantConfirmed ? {} : { secondFactor: { ...secondFactor, settled: null } };
