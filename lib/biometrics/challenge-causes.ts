import type { Cause } from './blame';
import { CHALLENGE_REASONS, type ChallengeReason } from './challenge';

/**
 * What a refused challenge is put down to. Frames that are missing or do not join are the line's or the
 * camera's failure and cost the participant nothing; they still count towards the cap of all attempts.
 */
const CAUSES = {
  'too-short': 'network',
  'face-lost': 'camera',
  jump: 'camera',
  'several-faces': 'participant',
  replayed: 'participant',
  looped: 'participant',
  'still-picture': 'participant',
  'person-changed': 'participant',
  'movement-missing': 'participant',
  'wrong-order': 'participant',
  'other-movements': 'participant',
  'reference-mismatch': 'participant',
} as const satisfies Record<ChallengeReason, Cause>;

/** Signs of a trick: a jump beside one of them is no failure of the camera. */
const TRICKS: readonly ChallengeReason[] = ['replayed', 'looped', 'person-changed', 'reference-mismatch'];

/** The cause of a refused challenge, by its reasons; technical causes are looked for before the person is. */
export const causeOfChallenge = (reasons: readonly ChallengeReason[]): Cause => {
  if (reasons.some((reason) => TRICKS.includes(reason))) return 'participant';
  const causes = CHALLENGE_REASONS.filter((reason) => reasons.includes(reason)).map(
    (reason) => CAUSES[reason],
  );
  return causes.find((cause) => cause !== 'participant') ?? 'participant';
};
