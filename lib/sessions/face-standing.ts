import { type AttemptLimits, attemptLimitsOn } from '../biometrics/attempt-policy';
import type { FaceAttempt, FaceStandingRecord, SessionState } from './state';

/** Failures of the world: nothing was compared in them, so nobody gained a guess. */
const NO_GUESS: readonly (FaceAttempt['cause'] | undefined)[] = ['network', 'engine', 'registry'];

const isFailed = ({ band }: FaceAttempt): boolean => band !== null && band !== 'match';

/**
 * Counts what was tried against the limits. Bad light costs the participant nothing, yet it must not buy
 * unlimited guesses: every attempt that could have been compared counts towards the cap and the pauses.
 *
 * @param now the server's clock, ISO 8601; null where no pause is to be worked out
 */
export const countAttempts = (
  attempts: readonly FaceAttempt[],
  limits: AttemptLimits,
  now: string | null,
): FaceStandingRecord => {
  const failed = attempts.filter(isFailed);
  const failures = failed.filter(({ cause }) => cause === 'participant').length;
  const guesses = failed.filter(({ cause }) => !NO_GUESS.includes(cause ?? undefined)).length;
  const pauses = now !== null && guesses >= limits.withoutPause;
  return {
    mostFailures: limits.participantFailures,
    failuresLeft: Math.max(0, limits.participantFailures - failures),
    attemptsLeft: Math.max(0, limits.attempts - guesses),
    notBefore: pauses ? new Date(Date.parse(now) + limits.pauseSeconds * 1_000).toISOString() : null,
  };
};

/** As the last verdict recorded it; journals from before the record are counted by the limits of their day. */
export const standingOf = ({ face, openedOn }: SessionState): FaceStandingRecord =>
  face.standing ?? countAttempts(face.attempts, attemptLimitsOn(openedOn || '2026-11-26'), null);

export const areAttemptsSpent = (state: SessionState): boolean => {
  const { failuresLeft, attemptsLeft } = standingOf(state);
  return failuresLeft === 0 || attemptsLeft === 0;
};
