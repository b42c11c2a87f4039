const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();

/** Levenshtein distance. */
const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** Whole percent 0–100, without regard to case, spaces, dots and commas; 100 only for the same text. */
export const similarity = (given: string, held: string): number => {
  const [a, b] = [normalise(given), normalise(held)];
  if (a === b) return 100;
  const longest = Math.max(a.length, b.length);
  return Math.min(99, Math.round(100 * (1 - distance(a, b) / longest)));
};
