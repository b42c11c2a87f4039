import { type AttemptLimits, attemptLimitsOn } from '../faces/attempt-policy';
import type { FaceStandingRecord } from './events/face';
import type { FaceAttempt, SessionState } from './state';

/** Failures of the world: nothing was compared in them, so nobody gained a guess. */
const NO_GUESS: readonly (FaceAttempt['cause'] | undefined)[] = ['network', 'engine', 'registry'];

/**
 * What a person failed in his other sessions, within the policy's window and since his face was last confirmed.
 * Only failures put down to him: light, camera, network, engine and registry follow nobody to another session.
 */
export type TriesElsewhere = {
  readonly failures: number;
  /** A picture of his is with the machine in another session. */
  readonly pending: boolean;
};

const isFailed = ({ band }: FaceAttempt): boolean => band !== null && band !== 'match';

/**
 * Counts what was tried against the limits. Bad light costs the participant nothing, yet it must not buy
 * unlimited guesses: every attempt that could have been compared counts towards the cap and the pauses.
 *
 * @param now the server's clock, ISO 8601; null where no pause is to be worked out
 * @param before failures of the same person in his other sessions
 */
export const countAttempts = (
  attempts: readonly FaceAttempt[],
  limits: AttemptLimits,
  now: string | null,
  before = 0,
): FaceStandingRecord => {
  const failed = attempts.filter(isFailed);
  const failures = failed.filter(({ cause }) => cause === 'participant').length + before;
  const guesses = failed.filter(({ cause }) => !NO_GUESS.includes(cause ?? undefined)).length + before;
  const pauses = now !== null && guesses >= limits.withoutPause;
  return {
    mostFailures: limits.participantFailures,
    failuresLeft: Math.max(0, limits.participantFailures - failures),
    attemptsLeft: Math.max(0, limits.attempts - guesses),
    notBefore: pauses ? new Date(Date.parse(now) + limits.pauseSeconds * 1_000).toISOString() : null,
  };
};

/** As the last verdict recorded it; journals from before the record are counted by the limits of their day. */
export const faceRecordOf = ({ face, openedOn }: SessionState): FaceStandingRecord =>
  face.standing ?? countAttempts(face.attempts, attemptLimitsOn(openedOn || '2026-11-26'), null);

export const areAttemptsSpent = (state: SessionState): boolean => {
  const { failuresLeft, attemptsLeft } = faceRecordOf(state);
  return failuresLeft === 0 || attemptsLeft === 0;
};
