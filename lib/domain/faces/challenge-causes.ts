import type { Cause } from './blame';
import { CHALLENGE_REASONS, type ChallengeReason } from './challenge';
import type { Target } from './movements';

/**
 * What a refused challenge is put down to. Frames that are missing or do not join are the line's or the
 * camera's failure and cost the participant nothing, and so does a movement that was not seen while no other was
 * made: slow necks are not guesses. Nor are deep ones: a turned frame that the recogniser no longer knows while every
 * frontal one resembles the large picture, a movement too many, a passer-by. Nothing was compared with the registry in
 * any of them; all of them still count towards the cap of all attempts.
 */
const CAUSES = {
  'too-short': 'network',
  'face-lost': 'camera',
  jump: 'camera',
  'several-faces': 'position',
  replayed: 'participant',
  looped: 'participant',
  'still-picture': 'participant',
  // Another person who looks ahead is a reference mismatch as well, and that decides first.
  'person-changed': 'position',
  'movement-missing': 'participant',
  'wrong-order': 'participant',
  'other-movements': 'participant',
  'reference-mismatch': 'participant',
} as const satisfies Record<ChallengeReason, Cause>;

/** Signs of a trick: whatever stands beside one of them is no failure of the camera, and no neck's. */
const TRICKS: readonly ChallengeReason[] = ['replayed', 'looped', 'reference-mismatch'];

/** Another face behind a cut is a trick too; without one it is a head that turned too far to be known. */
const isTrick = (reasons: readonly ChallengeReason[]): boolean =>
  reasons.some((reason) => TRICKS.includes(reason)) ||
  (reasons.includes('jump') && reasons.includes('person-changed'));

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

/** All that was asked for in its order, and not more besides than that: a recording of every movement shows more. */
const isOverdone = ({ asked, seen }: Refused): boolean => {
  let next = 0;
  for (const target of seen) if (target === asked[next]) next += 1;
  return asked.length > 0 && next === asked.length && seen.length <= 2 * asked.length;
};

/** The cause of a refused challenge; technical causes are looked for before the person is. */
export const causeOfChallenge = (refused: Refused): Cause => {
  const { reasons } = refused;
  if (isTrick(reasons)) return 'participant';
  if (reasons.includes('movement-missing') && isOnlyUnseen(refused)) return 'camera';
  if (reasons.includes('other-movements') && isOverdone(refused)) return 'position';
  const causes = CHALLENGE_REASONS.filter((reason) => reasons.includes(reason)).map(
    (reason) => CAUSES[reason],
  );
  return causes.find((cause) => cause !== 'participant') ?? 'participant';
};
