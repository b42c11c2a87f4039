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

/** Wrong answers by policy of the day: a code may be mistyped; a second guess at a question is half the secret. */
export type FactorTries = { readonly codeTries: number; readonly questionTries: number };

export const mostMisses = (factor: Factor, { codeTries, questionTries }: FactorTries): number =>
  factor === 'code' ? codeTries : questionTries;

/** A code and a question stand open for ten minutes. */
export const FACTOR_MINUTES = 10;
