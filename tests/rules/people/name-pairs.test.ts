import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHORT_FORMS } from '../../../lib/domain/people/name-short-forms';
import { compareNames, normaliseName } from '../../../lib/domain/people/names';
import { pastedText } from '../../support/odd-text';
import pairs from './name-pairs.json' with { type: 'json' };
import heldOut from './name-pairs-held-out.json' with { type: 'json' };

/**
 * Made by hand for this product, of invented people with common names: `same` are ways in which registry cards and
 * passbooks write one person, `other` are two people whose names a counter meets beside each other.
 */
type Pair = {
  readonly registry: string;
  readonly holder: string;
  readonly person: string;
  readonly kind: string;
};
const PAIRS: readonly Pair[] = pairs;
const HELD_OUT: readonly Pair[] = heldOut;

const judged = PAIRS.map((pair) => ({ ...pair, ...compareNames(pair.registry, pair.holder) }));
const of = (person: string, verdict: string) =>
  judged.filter((pair) => pair.person === person && pair.verdict === verdict);

test('the labelled set is large and has both kinds', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(300);
  expect(new Set(PAIRS.map(({ registry, holder }) => `${registry}|${holder}`)).size).toBe(PAIRS.length);
  for (const person of ['same', 'other'])
    expect(PAIRS.filter((pair) => pair.person === person).length).toBeGreaterThanOrEqual(150);
});

test('both kinds of error, as measured', () => {
  const counts = Object.fromEntries(
    ['same', 'other'].map((person) => [
      person,
      Object.fromEntries(
        ['same', 'similar', 'different'].map((verdict) => [verdict, of(person, verdict).length]),
      ),
    ]),
  );
  console.info(`names: ${JSON.stringify(counts)}`);
  // Nobody is paid on somebody else's name.
  expect(of('other', 'same').map(({ registry, holder }) => `${registry} | ${holder}`)).toEqual([]);
  // Nobody is told that their own account is another person's.
  expect(of('same', 'different').map(({ registry, holder }) => `${registry} | ${holder}`)).toEqual([]);
  // What wants a second person's look for nothing: a name more, one letter, a father's name.
  expect(of('other', 'similar').length).toBeLessThanOrEqual(20);
  // What a second person looks at, and the rules alone could not settle.
  expect(of('same', 'similar').length).toBeLessThanOrEqual(105);
});

test('neither side matters more', () => {
  for (const { registry, holder, verdict } of judged)
    expect([holder, registry, compareNames(holder, registry).verdict]).toEqual([holder, registry, verdict]);
});

test('every short form has a source and stands for something longer', () => {
  for (const { short, full, source } of SHORT_FORMS) {
    expect(source).not.toBe('');
    for (const one of short) expect(one).not.toBe(full.join(' '));
  }
});

test('any pasted name is the same as itself and never throws', () => {
  fc.assert(
    fc.property(pastedText("WATI LESTARI.,/-'()& "), pastedText('AGUS S.E. '), (one, other) => {
      const { verdict } = compareNames(one, one);
      expect(verdict !== 'different' || normaliseName(one) === '').toBe(true);
      expect(compareNames(one, other).verdict).toBe(compareNames(other, one).verdict);
    }),
    { numRuns: 1_500, seed: 20_261_130 },
  );
});

test('on names that the rules were not made with', () => {
  const seen = HELD_OUT.map((pair) => ({ ...pair, ...compareNames(pair.registry, pair.holder) }));
  const count = (person: string, verdict: string) =>
    seen.filter((pair) => pair.person === person && pair.verdict === verdict).length;
  const table = ['same', 'other'].map((person) => [
    person,
    ...['same', 'similar', 'different'].map((verdict) => count(person, verdict)),
  ]);
  console.info(`names held out, as same, similar, different: ${JSON.stringify(table)}`);
  expect(count('other', 'same')).toBe(0);
  expect(count('same', 'different')).toBeLessThanOrEqual(5);
});
