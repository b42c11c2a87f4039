import { withoutSeparators } from '@/lib/domain/values/tidy';

/** Groups of a NIK are six, six and four (region, birth, serial); a shorter number is read in threes. */
const sizes = (length: number): readonly number[] => (length > 11 ? [6, 6, 4] : [2, 3, 3, 3]);

/** What was typed, in groups that the eye can compare with a card. Longer input keeps its tail. */
export const groupDigits = (typed: string): string => {
  let rest = withoutSeparators(typed).toUpperCase();
  const groups: string[] = [];
  for (const size of sizes(rest.length)) {
    if (rest === '') break;
    groups.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...groups, rest].filter((group) => group !== '').join(' ');
};

/** Characters that count: those that are seen and kept. */
export const bareLength = (typed: string): number => [...withoutSeparators(typed)].length;

/** Where the caret belongs after grouping: behind as many characters that count as before. */
export const caretAfter = (typed: string, caret: number, grouped: string): number => {
  let left = bareLength(typed.slice(0, caret));
  for (let place = 0; place < grouped.length; place += 1) {
    if (left === 0) return place;
    if (grouped[place] !== ' ') left -= 1;
  }
  return grouped.length;
};
