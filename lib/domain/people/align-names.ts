import { fullFormsOf, spoken } from './name-short-forms';

/** How the words of two names answer each other, counted. */
export type Alignment = {
  /** Words written alike, of two letters or more. */
  readonly full: number;
  /** Initials, first and last word's apart from those between. */
  readonly outerInitials: number;
  readonly middleInitials: number;
  readonly certainShort: number;
  readonly openShort: number;
  /** Words that are spoken alike and spelled otherwise. */
  readonly spelled: number;
  /** Words of one name that the other lacks. */
  readonly lacking: number;
};

const NONE: Alignment = {
  full: 0,
  outerInitials: 0,
  middleInitials: 0,
  certainShort: 0,
  openShort: 0,
  spelled: 0,
  lacking: 0,
};

/** The less is guessed, the better. */
const guesses = (one: Alignment): number =>
  one.outerInitials +
  one.middleInitials +
  one.openShort +
  one.spelled +
  3 * one.lacking +
  one.certainShort / 2;

const better = (left: Alignment | null, right: Alignment | null): Alignment | null => {
  if (!left || !right) return left ?? right;
  return guesses(right) < guesses(left) || (guesses(right) === guesses(left) && right.full > left.full)
    ? right
    : left;
};

type Step = { readonly taken: number; readonly of: number; readonly as: Partial<Alignment> };

/** Ways in which the first word of one name answers the first words of the other. */
const steps = (short: readonly string[], long: readonly string[], outer: boolean): Step[] => {
  const [word = ''] = short;
  const [other = ''] = long;
  const found: Step[] = [];
  if (word === other)
    found.push({ taken: 1, of: 1, as: [...word].length > 1 ? { full: 1 } : { middleInitials: 1 } });
  if (word.length > 1 && word === `${other}${long[1] ?? ''}`)
    found.push({ taken: 1, of: 2, as: { full: 1 } });
  for (const { full, certain } of fullFormsOf(word)) {
    const written = long.slice(0, full.length);
    const alike = full.every((one, place) => {
      const said = written[place] ?? '';
      return one === said || fullFormsOf(said).some((form) => form.full.length === 1 && form.full[0] === one);
    });
    if (alike)
      found.push({ taken: 1, of: full.length, as: certain ? { certainShort: 1 } : { openShort: 1 } });
  }
  if (word.length === 1 && other.length > 1 && other.startsWith(word))
    found.push({ taken: 1, of: 1, as: outer ? { outerInitials: 1 } : { middleInitials: 1 } });
  const initials = long.slice(0, word.length).map((one) => one[0] ?? '');
  if (word.length > 1 && word.length <= 4 && initials.length === word.length && initials.join('') === word)
    found.push({ taken: 1, of: word.length, as: { outerInitials: word.length } });
  if (word !== other && word.length > 2 && spoken(word) === spoken(other))
    found.push({ taken: 1, of: 1, as: { spelled: 1 } });
  return found;
};

const plus = (one: Alignment, more: Partial<Alignment>): Alignment => {
  const sum: Record<keyof Alignment, number> = { ...one };
  for (const [name, count] of Object.entries(more)) sum[name as keyof Alignment] += count;
  return sum;
};

/**
 * Lays two names beside each other word by word, in their order; null where a word of the shorter one answers nothing.
 */
export const alignNames = (left: readonly string[], right: readonly string[]): Alignment | null => {
  // Only the longer name may have words that the other lacks: else two names that share some would answer each other.
  const longer = right.length > left.length ? right : left.length > right.length ? left : null;
  const most = { left: left.length, right: right.length };
  const known = new Map<number, Alignment | null>();
  const from = (i: number, j: number): Alignment | null => {
    const key = i * 64 + j;
    if (known.has(key)) return known.get(key) ?? null;
    const [a, b] = [left.slice(i), right.slice(j)];
    let best: Alignment | null = a.length === 0 && b.length === 0 ? NONE : null;
    if (a.length === 0 && b.length > 0 && longer === right) best = { ...NONE, lacking: b.length };
    if (b.length === 0 && a.length > 0 && longer === left) best = { ...NONE, lacking: a.length };
    if (a.length > 0 && b.length > 0) {
      const outer = (i === 0 && j === 0) || i === most.left - 1 || j === most.right - 1;
      for (const { taken, of, as } of steps(a, b, outer)) {
        const rest = from(i + taken, j + of);
        best = better(best, rest && plus(rest, as));
      }
      for (const { taken, of, as } of steps(b, a, outer)) {
        const rest = from(i + of, j + taken);
        best = better(best, rest && plus(rest, as));
      }
      const rest = longer === right ? from(i, j + 1) : longer === left ? from(i + 1, j) : null;
      best = better(best, rest && plus(rest, { lacking: 1 }));
    }
    known.set(key, best);
    return best;
  };
  return from(0, 0);
};
