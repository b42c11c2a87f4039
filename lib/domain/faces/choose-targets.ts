import { TARGETS, type Target } from './movements';

const isNod = (target: Target): boolean => target === 'up' || target === 'down';
const isTurn = (target: Target): boolean => target === 'left' || target === 'right';

/**
 * A flat print held near imitates a nod, and no turn without losing the face: so a nod never carries a draw. Beside it
 * stand a turn and another turn or a step closer, and there is one nod at most.
 */
const isStrong = (targets: readonly Target[]): boolean =>
  targets.some(isTurn) &&
  targets.filter(isNod).length <= targets.length - 2 &&
  targets.every((target, i) => target !== targets[i - 1]);

const PAIRS = TARGETS.flatMap((first) => TARGETS.map((second): readonly Target[] => [first, second]));
const TRIPLES = PAIRS.flatMap((pair) => TARGETS.map((third): readonly Target[] => [...pair, third]));

/** All draws there are; each is as likely as any other, so that no recording is worth more than another. */
export const DRAWS: readonly (readonly Target[])[] = [...PAIRS, ...TRIPLES].filter(isStrong);

/**
 * Two or three movements, never the same twice in a row, always with a turn.
 * @param draw a number from 0 to below 1 from the server's cryptographic source; the browser never chooses.
 */
export const chooseTargets = (draw: () => number): Target[] => [
  ...(DRAWS[Math.floor(draw() * DRAWS.length)] as readonly Target[]),
];
