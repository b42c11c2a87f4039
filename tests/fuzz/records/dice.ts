import fc from 'fast-check';
import { pastedText } from '../../support/odd-text';

/** A repeatable source of choices: the same seed makes the same rows (mulberry32). */
export const dice = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (most: number): number => Math.floor(next() * most),
    chance: (share: number): boolean => next() < share,
    of: <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value,
  };
};
export type Dice = ReturnType<typeof dice>;

/** Texts that somebody could paste, drawn once and then chosen from. */
export const oddTexts = (seed: number): readonly string[] => [
  ...fc.sample(pastedText("0123456789-/. ABCjl'(&"), { seed, numRuns: 3_000 }),
  ...[
    '',
    ' ',
    '-',
    '.',
    '0',
    'null',
    'Infinity',
    '1e400',
    '9,99999E+15',
    '0196-01-01',
    '0026-11-14',
    '2026-02-30',
  ],
  ...[
    '9'.repeat(400),
    '=1+1',
    '\u0000',
    '\ufffd',
    '\ud800',
    '00/00/00',
    '-1',
    '1.5',
    '81299990005',
    '__proto__',
  ],
];
