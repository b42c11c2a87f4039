import type { Chance } from './random';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where clocks go wrong: noon, a second before midnight in WIB, WIT and UTC, the last second of a year. */
export const MOMENTS = [
  '2026-11-23T05:00:00Z',
  '2026-11-23T16:59:59Z',
  '2026-11-23T14:59:59Z',
  '2026-11-23T23:59:59Z',
  '2026-12-31T16:59:59Z',
].map((text) => Date.parse(text));

/** Minutes mostly, some hours or a day, and now and then two months. */
export const someTime = (chance: Chance): number => {
  const roll = chance.next();
  if (roll < 0.5) return 1_000 + chance.below(8 * MINUTE);
  return roll < 0.85 ? HOUR + chance.below(DAY) : 61 * DAY;
};
