import type { Cause } from './blame';
import { CHALLENGE_REASONS, type ChallengeReason } from './challenge';
import type { Target } from './movements';

/**
 * What a refused challenge is put down to. Frames that are missing or do not join are the line's or the
 * camera's failure and cost the participant nothing, and so does a movement that was not seen while no other was
 * made: slow necks are not guesses. All of them still count towards the cap of all attempts.
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

type Refused = {
  readonly reasons: readonly ChallengeReason[];
  readonly asked: readonly Target[];
  readonly seen: readonly Target[];
};

/** Nothing else than asked was seen, in its order: then a movement that is missing was perhaps made and not read. */
const isOnlyUnseen = ({ asked, seen }: Refused): boolean => {
  let from = 0;
  return seen.every((target) => {
    const place = asked.indexOf(target, from);
    from = place + 1;
    return place >= 0;
  });
};

/** The cause of a refused challenge; technical causes are looked for before the person is. */
export const causeOfChallenge = (refused: Refused): Cause => {
  const { reasons } = refused;
  if (reasons.some((reason) => TRICKS.includes(reason))) return 'participant';
  if (reasons.includes('movement-missing') && isOnlyUnseen(refused)) return 'camera';
  const causes = CHALLENGE_REASONS.filter((reason) => reasons.includes(reason)).map(
    (reason) => CAUSES[reason],
  );
  return causes.find((cause) => cause !== 'participant') ?? 'participant';
};
