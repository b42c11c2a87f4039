import { TARGETS, type Target } from './movements';

/**
 * Two or three movements, never the same twice in a row, always with a turn: turns are read most surely.
 * @param draw a number 0…1 from the server's cryptographic source; the browser never chooses.
 */
export const chooseTargets = (draw: () => number): Target[] => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  const length = pick([2, 3]);
  const targets: Target[] = [];
  while (targets.length < length) {
    targets.push(pick(TARGETS.filter((target) => target !== targets[targets.length - 1])));
  }
  const hasTurn = targets.some((target) => target === 'left' || target === 'right');
  if (!hasTurn) targets[Math.floor(draw() * length)] = pick(['left', 'right']);
  return targets;
};
