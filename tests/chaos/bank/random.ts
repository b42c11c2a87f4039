/** A stream of chance from a seed (mulberry32): the same seed is the same schedule, on every machine. */
export type Chance = {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** 0 ≤ n < below, whole. */
  readonly below: (below: number) => number;
  readonly happens: (share: number) => boolean;
  readonly pick: <Value>(from: readonly Value[]) => Value;
};

export const chanceFrom = (seed: number, index: number): Chance => {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as (typeof from)[number];
    },
  };
};
