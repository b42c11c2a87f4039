/** Calls in vain, one after another, before a service is left alone for a while. */
export const FAILURES_TO_OPEN = 3;
/** The first pause and the longest one: a participant waits at the counter, so neither is long. */
const FIRST_PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 10_000;
/** Share by which a pause is shortened or lengthened by chance, so that workers do not return in step. */
const JITTER = 0.2;

/** A circuit breaker (Nygard, Release It!): closed while `openUntil` is null, half-open once that has passed. */
export type Breaker = {
  readonly failures: number;
  /** Milliseconds since the epoch. */
  readonly openUntil: number | null;
};

export const CLOSED: Breaker = { failures: 0, openUntil: null };

/** Whether a call may be made at `now` (ms). Half-open lets one through: its caller passes on `onTrial`. */
export const mayCall = ({ openUntil }: Breaker, now: number): boolean =>
  openUntil === null || now >= openUntil;

/** While a trial of a half-open breaker is under way nobody else tries. `patience`: ms that a call may take. */
export const onTrial = (breaker: Breaker, now: number, patience: number): Breaker =>
  breaker.openUntil === null ? breaker : { ...breaker, openUntil: now + patience };

/** @param chance random number in [0, 1) */
export const afterSilence = (breaker: Breaker, now: number, chance: number): Breaker => {
  const failures = breaker.failures + 1;
  if (failures < FAILURES_TO_OPEN) return { failures, openUntil: null };
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - FAILURES_TO_OPEN));
  return { failures, openUntil: now + pause * (1 - JITTER + 2 * JITTER * chance) };
};
