import type { SessionState } from './state';

/**
 * What the participant confirms with beside the signature, none of it in the officer's hands: a code sent to the
 * number of his own that the carrier knew before this visit, or a wage that no screen of the counter shows.
 */
export const FACTORS = ['code', 'last-wage', 'first-wage'] as const;
export type Factor = (typeof FACTORS)[number];
export type WageFactor = Exclude<Factor, 'code'>;

/** Why a factor that was asked for gave nothing. */
export type FactorMiss =
  | 'wrong'
  | 'not-known'
  | 'late'
  | 'not-received'
  | 'gateway-silent'
  | 'number-refused';

/** Why he confirmed with his signature alone. A supervisor reads it in the review. */
export const PASSED_OVER = [
  'heir',
  'answered-wrong',
  'not-known',
  'gateway-silent',
  'nothing-to-ask',
] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

export type SecondFactor = {
  /** What waits for its answer. */
  readonly asked: { readonly id: string; readonly factor: Factor; readonly expiresAt: string } | null;
  /** Wrong answers to what is asked now. */
  readonly misses: number;
  /** What was asked for in vain, in order. */
  readonly missed: readonly { readonly factor: Factor; readonly how: FactorMiss }[];
  /** Codes sent in this visit. */
  readonly codes: number;
  /** The wage was said aloud in a witnessed check: it is no secret at this counter any more. */
  readonly wageHeard: boolean;
  readonly settled: { readonly by: Factor } | { readonly passedOver: PassedOver } | null;
};

export const NO_SECOND_FACTOR: SecondFactor = {
  asked: null,
  misses: 0,
  missed: [],
  codes: 0,
  wageHeard: false,
  settled: null,
};

/** Monthly wages by the carrier's record, whole rupiah; null where contributions do not tell them. */
export type Wages = { readonly last: number | null; readonly first: number | null };

/** Bands to choose from, always all of them, so that the choices say nothing. Upper edges in whole rupiah. */
export const WAGE_CHOICES = [
  { key: 'below-1m', from: 0, below: 1_000_000 },
  { key: '1m-2m', from: 1_000_000, below: 2_000_000 },
  { key: '2m-3m', from: 2_000_000, below: 3_000_000 },
  { key: '3m-4m', from: 3_000_000, below: 4_000_000 },
  { key: '4m-5m', from: 4_000_000, below: 5_000_000 },
  { key: '5m-7m', from: 5_000_000, below: 7_000_000 },
  { key: '7m-10m', from: 7_000_000, below: 10_000_000 },
  { key: 'from-10m', from: 10_000_000, below: Number.POSITIVE_INFINITY },
] as const;
export type WageChoice = (typeof WAGE_CHOICES)[number]['key'];

/** Memory is not exact: within a tenth of a band's edge both bands are right. */
const EDGE = 0.1;

export const isWageIn = (choice: string, wage: number): boolean =>
  WAGE_CHOICES.some(
    ({ key, from, below }) => key === choice && wage >= from * (1 - EDGE) && wage < below * (1 + EDGE),
  );

const bandOf = (wage: number) => WAGE_CHOICES.find(({ below }) => wage < below)?.key;

/** One code may be mistyped twice; a question that allowed a second guess would be half a secret. */
export const MOST_MISSES = { code: 3, 'last-wage': 1, 'first-wage': 1 } as const satisfies Record<
  Factor,
  number
>;

/** Messages to one number in one visit. Our number. */
const MOST_CODES = 3;

/** A code and a question stand open for ten minutes. */
export const FACTOR_MINUTES = 10;

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
  { next: { passedOver: 'answered-wrong' }, when: wasMissedBy('wrong') },
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
export const letGo = ({ participantConfirmed, secondFactor }: SessionState): Partial<SessionState> =>
  participantConfirmed ? {} : { secondFactor: { ...secondFactor, settled: null } };
