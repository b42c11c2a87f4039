import { type Alignment, alignNames } from './align-names';
import { type NameReading, readName } from './name-words';

/** "H. Slamet  Riyadi, S.E." → "SLAMET RIYADI". */
export const normaliseName = (name: string): string => readName(name).words.join(' ');

/** Letters to insert, delete or change (Levenshtein). */
export const letterDistance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
};

type Words = readonly string[];
const sorted = (words: Words): string => [...words].sort().join(' ');

/** Banks keep account names in fields of 15 to 40 characters and cut what is longer. */
const SHORTEST_CUT = 15;
const LONGEST_CUT = 40;
/** From here on, a field that ends inside a word names one person. */
const SURE_CUT = 20;
const isCut = (short: string, long: string): boolean =>
  short.length >= SHORTEST_CUT &&
  short.length <= LONGEST_CUT &&
  short.length < long.length &&
  long.startsWith(short);
/** A cut between two words, or after an initial, could as well be a shorter name of somebody else. */
const isSureCut = (short: string, long: string): boolean =>
  isCut(short, long) &&
  short.length >= SURE_CUT &&
  long[short.length] !== ' ' &&
  (short.split(' ').at(-1)?.length ?? 0) >= 3;

/** Permutations of up to four words: the order in which a bank writes them. */
const ordersOf = (words: Words): Words[] => {
  if (words.length > 4) return [words];
  if (words.length < 2) return [words];
  return words.flatMap((word, place) =>
    ordersOf([...words.slice(0, place), ...words.slice(place + 1)]).map((rest) => [word, ...rest]),
  );
};

const MALE = /[AO]$/;
const FEMALE = /I$/;
/**
 * Changes that make another person's name of it: Sutrisno is a man and Sutrisni a woman, Sri is not Dwi, and in scripts
 * that write no short vowels one letter is much of a name.
 */
const changesPerson = (left: Words, right: Words): boolean => {
  if (!/^[A-Z0-9 ]*$/.test([...left, ...right].join(' '))) return true;
  if (left.length !== right.length) return false;
  return left.some((word, place) => {
    const other = right[place] ?? '';
    if (word === other) return false;
    const stem = word.slice(0, -1) === other.slice(0, -1);
    const sexes = (MALE.test(word) && FEMALE.test(other)) || (FEMALE.test(word) && MALE.test(other));
    return (stem && sexes) || (word.length < 4 && other.length < 4);
  });
};

/** All words answered, but by initials, other spelling or short forms that may mean something else. */
const answersAll = ({ full, certainShort, openShort, spelled, lacking }: Alignment): boolean =>
  lacking === 0 &&
  full + certainShort + spelled + openShort > 0 &&
  (full > 0 || spelled + certainShort > 1 || (spelled === 1 && openShort + certainShort === 0));

type Compared = { readonly left: Words; readonly right: Words };
type Rule = {
  readonly code: string;
  readonly verdict: 'same' | 'similar';
  /** Whence it is known that one person's name is written so. */
  readonly source: string;
  readonly holds: (names: Compared) => boolean;
};

const aligned = ({ left, right }: Compared, holds: (one: Alignment) => boolean): boolean => {
  const found = alignNames(left, right);
  return found !== null && holds(found);
};

/** In their order; the first that holds decides. Every comma, dot, accent and title is out of the names by then. */
const RULES: readonly Rule[] = [
  {
    code: 'letters',
    verdict: 'same',
    source: 'SNAP BI account inquiry: names without regard to case and signs',
    holds: ({ left, right }) => left.join('') === right.join(''),
  },
  {
    code: 'order',
    verdict: 'same',
    source: 'Family name first on some passbooks (ICAO Doc 9303-3: primary identifier first)',
    holds: ({ left, right }) => sorted(left) === sorted(right),
  },
  {
    code: 'middle-initial',
    verdict: 'same',
    source: 'Permendagri 73/2022: names of at most 60 letters; cards abbreviate what stands between',
    holds: (names) =>
      names.left.length > 2 &&
      aligned(
        names,
        (one) =>
          one.lacking + one.outerInitials + one.openShort + one.spelled === 0 &&
          (one.full >= 2 || one.full + one.certainShort >= 3),
      ),
  },
  {
    code: 'certain-short-form',
    verdict: 'same',
    source: 'name-short-forms.ts: short for nothing else',
    holds: (names) =>
      aligned(
        names,
        (one) =>
          one.certainShort > 0 &&
          one.full > 0 &&
          one.lacking + one.outerInitials + one.middleInitials + one.openShort + one.spelled === 0,
      ),
  },
  {
    code: 'cut-in-word',
    verdict: 'same',
    source: 'Account-name fields of core banking systems, 20 to 40 characters',
    holds: ({ left, right }) => {
      const [a, b] = [left.join(' '), right.join(' ')];
      return isSureCut(a, b) || isSureCut(b, a);
    },
  },
  {
    code: 'initials-and-short-forms',
    verdict: 'similar',
    source: 'Permendagri 73/2022 and name-short-forms.ts',
    holds: (names) => aligned(names, answersAll),
  },
  {
    code: 'cut',
    verdict: 'similar',
    source: 'Account-name fields of core banking systems, from 15 characters',
    holds: ({ left, right }) => {
      const [a, b] = [left.join(' '), right.join(' ')];
      return isCut(a, b) || isCut(b, a);
    },
  },
  {
    code: 'mistyped',
    verdict: 'similar',
    source:
      'One slip of the keyboard in a short name, two in a long one (Damerau 1964: four in five slips are one letter)',
    holds: ({ left, right }) => {
      if (changesPerson(left, right)) return false;
      const distance = distanceOf(left, right);
      const length = Math.max(left.join(' ').length, right.join(' ').length);
      return (distance === 1 && length >= 4) || (distance === 2 && length >= 9);
    },
  },
  {
    code: 'word-left-out',
    verdict: 'similar',
    source: 'Passbooks older than the card carry fewer or more of the names',
    holds: (names) =>
      aligned(names, (one) => one.lacking > 0 && one.full + one.certainShort >= 2 && one.outerInitials === 0),
  },
  {
    code: 'other-order-and-initials',
    verdict: 'similar',
    source: 'Both of the above',
    holds: ({ left, right }) =>
      Math.max(left.length, right.length) <= 4 &&
      ordersOf(left).some((order) =>
        aligned({ left: order, right }, (one) => one.full > 0 && answersAll(one)),
      ),
  },
];

/** Letters apart, in the better of the given and the sorted word order. */
const distanceOf = (left: Words, right: Words): number =>
  Math.min(letterDistance(left.join(' '), right.join(' ')), letterDistance(sorted(left), sorted(right)));

export type NameComparison = {
  readonly verdict: 'same' | 'similar' | 'different';
  /** Letters apart after normalising, in the better of the given and the sorted word order. */
  readonly distance: number;
  /** The rule that decided; null where none holds. */
  readonly rule: string | null;
};

const decided = (left: Words, right: Words): Rule | null =>
  left.length === 0 || right.length === 0
    ? null
    : (RULES.find(({ holds }) => holds({ left, right })) ?? null);

/** A joint account, an alias, a father's name: one of the names is the other one's. */
const partyOf = (one: NameReading, other: NameReading): boolean =>
  one.parties.some((party) =>
    [other.words, ...other.parties].some(
      (words) => words.length > 0 && decided(party, words)?.verdict === 'same',
    ),
  );

/**
 * Compares two ways of writing a person's name. Case, titles, signs, spacing, word order, an abbreviated middle name,
 * short forms that are short for nothing else and a bank's cut-off field are the same name; a letter or two, other
 * initials and short forms, old spelling, a word left out, a title or a second name by which the account may be
 * another person's are similar and want a person's eye; the rest is different. Measured on tests/rules/people/name-pairs.json.
 */
export const compareNames = (first: string, second: string): NameComparison => {
  const [left, right] = [readName(first), readName(second)];
  const distance = distanceOf(left.words, right.words);
  const doubtful = left.doubtful || right.doubtful;
  const rule = decided(left.words, right.words);
  if (rule) {
    const verdict = doubtful ? 'similar' : rule.verdict;
    return { verdict, distance, rule: doubtful ? 'doubtful-title' : rule.code };
  }
  if (left.words.length === 0 || right.words.length === 0)
    return { verdict: 'different', distance, rule: null };
  // What was read as a title may be an initial: H. for Hendra, S.E. for Sari Eka.
  const asWritten = [
    [left.whole, right.whole],
    [left.words, right.whole],
    [left.whole, right.words],
    [left.bare, right.bare],
  ] as const;
  if (asWritten.some(([a, b]) => decided(a, b)))
    return { verdict: 'similar', distance, rule: 'title-or-initial' };
  if (partyOf(left, right) || partyOf(right, left))
    return { verdict: 'similar', distance, rule: 'one-of-several-names' };
  return { verdict: 'different', distance, rule: null };
};
