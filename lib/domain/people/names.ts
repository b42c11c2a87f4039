/** Titles before and after a name, with their dots taken out; they are no part of the civil name. */
const TITLES_BEFORE = new Set([
  'H',
  'HJ',
  'HAJI',
  'HAJJAH',
  'IR',
  'DR',
  'DRS',
  'DRA',
  'DRG',
  'PROF',
  'KH',
  'SDR',
  'SDRI',
  'BPK',
  'IBU',
  'TN',
  'NY',
  'NN',
]);
const TITLES_AFTER = new Set([
  'SE',
  'SH',
  'ST',
  'SPD',
  'SKOM',
  'SSOS',
  'SIP',
  'SAG',
  'SKM',
  'SPSI',
  'SSI',
  'SP',
  'SPT',
  'SFARM',
  'SKEP',
  'SPDI',
  'SAB',
  'SAP',
  'STP',
  'SIKOM',
  'STR',
  'AMD',
  'AMA',
  'MM',
  'MH',
  'MT',
  'MPD',
  'MSI',
  'MSC',
  'MKOM',
  'MKES',
  'MBA',
  'MAG',
  'PHD',
  'NERS',
  'NS',
  'APT',
  'BSC',
  'BA',
]);

/** The words of a name: upper case, no accents, no punctuation, no titles. */
const wordsOf = (name: string): string[] => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[\s,;/]+/)
    .map((word) => word.replace(/[^A-Z0-9]/g, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && TITLES_BEFORE.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && TITLES_AFTER.has(words.at(-1) ?? '')) words.pop();
  return words;
};

/** "H. Slamet  Riyadi, S.E." → "SLAMET RIYADI". */
export const normaliseName = (name: string): string => wordsOf(name).join(' ');

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

/** Banks keep account names in a field of 20 characters or more and cut what is longer. */
const SHORTEST_CUT = 20;
const isCutOf = (short: string, long: string): boolean =>
  short.length >= SHORTEST_CUT && short.length < long.length && long.startsWith(short);
/** A cut between two words could as well be a shorter name of somebody else: that wants a look. */
const isCutInWord = (short: string, long: string): boolean =>
  isCutOf(short, long) && long[short.length] !== ' ';

/** The commonest first name is written in many ways and mostly abbreviated. */
const MUHAMMAD = /^(M|MD|MHD|MU?HD|MOHD|MU?C?H|MOC?H|M[UO]C?HAM+[AE]D)$/;
const withOneMuhammad = (words: readonly string[]): string =>
  words.map((word) => (MUHAMMAD.test(word) ? 'MUHAMMAD' : word)).join(' ');

const abbreviates = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

/** First and last word alike, each middle word alike or cut to its initial: "SITI N. AISYAH". */
const middleAbbreviated = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length &&
  left.length > 2 &&
  left.every((word, place) => {
    const other = right[place] ?? '';
    if (word === other) return true;
    const middle = place > 0 && place < left.length - 1;
    return middle && (abbreviates(word, other) || abbreviates(other, word));
  });

/** Any word after the first cut to its initial: "AGUS S". Likely, but not enough to pay on without a look. */
const anyAbbreviated = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length &&
  left.every((word, place) => {
    const other = right[place] ?? '';
    return word === other || (place > 0 && (abbreviates(word, other) || abbreviates(other, word)));
  });

export type NameComparison = {
  readonly verdict: 'same' | 'similar' | 'different';
  /** Letters apart after normalising, in the better of the given and the sorted word order. */
  readonly distance: number;
};

/**
 * Compares two ways of writing a person's name: case, titles, punctuation, spacing, word order, an
 * abbreviated middle name and a bank's cut-off field are the same name; a letter or two, an initial for the
 * last name, another spelling of Muhammad or a cut between words is similar and wants a person's eye; the
 * rest is different.
 */
export const compareNames = (first: string, second: string): NameComparison => {
  const [left, right] = [wordsOf(first), wordsOf(second)];
  const [a, b] = [left.join(' '), right.join(' ')];
  if (a === '' || b === '') return { verdict: 'different', distance: Math.max(a.length, b.length) };
  const sorted = (words: readonly string[]) => [...words].sort().join(' ');
  const distance = Math.min(letterDistance(a, b), letterDistance(sorted(left), sorted(right)));
  const same =
    distance === 0 ||
    left.join('') === right.join('') ||
    isCutInWord(a, b) ||
    isCutInWord(b, a) ||
    middleAbbreviated(left, right);
  if (same) return { verdict: 'same', distance };
  const length = Math.max(a.length, b.length);
  const near = (distance === 1 && length >= 4) || (distance === 2 && length >= 9);
  const similar =
    near ||
    isCutOf(a, b) ||
    isCutOf(b, a) ||
    anyAbbreviated(left, right) ||
    withOneMuhammad(left) === withOneMuhammad(right);
  return { verdict: similar ? 'similar' : 'different', distance };
};
