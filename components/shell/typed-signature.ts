/**
 * A typed name as strokes, for those who cannot draw: what is kept of a signature is one path, and this one
 * shows to every later eye that it was typed. Letters of straight lines on a grid of 4 × 6, from the top left.
 */
const LETTERS: Readonly<Record<string, string>> = {
  A: '06 20 46|14 34', B: '06 00 30 41 33 03|33 45 36 06', C: '41 30 10 01 05 16 36 45', D: '06 00 20 42 44 26 06',
  E: '40 00 06 46|03 33', F: '40 00 06|03 33', G: '41 30 10 01 05 16 36 45 43 23', H: '00 06|40 46|03 43',
  I: '10 30|20 26|16 36', J: '40 45 36 16 05', K: '00 06|40 03 46', L: '00 06 46', M: '06 00 23 40 46',
  N: '06 00 46 40', O: '10 30 41 45 36 16 05 01 10', P: '06 00 30 41 42 33 03', Q: '10 30 41 45 36 16 05 01 10|34 46',
  R: '06 00 30 41 42 33 03|23 46', S: '41 30 10 01 02 13 33 44 45 36 16 05', T: '00 40|20 26', U: '00 05 16 36 45 40',
  V: '00 26 40', W: '00 16 23 36 40', X: '00 46|40 06', Y: '00 23 40|23 26', Z: '00 40 06 46',
}; // biome-ignore format: the alphabet at a glance

const WIDEST = 60;
const TOP = 150;

const stroke = (points: string, left: number, unit: number): string => {
  const at = points.split(' ').map((pair) => ({
    x: Math.round(left + Number(pair[0]) * unit),
    y: Math.round(TOP + Number(pair[1]) * unit),
  }));
  return at
    .map((point, index) => {
      const before = at[index - 1];
      return before ? `l${point.x - before.x} ${point.y - before.y}` : `M${point.x} ${point.y}`;
    })
    .join('');
};

/** @returns a path in the pad's box of 1000 × 400; accents are dropped, other signs leave a gap. */
export const typedSignature = (name: string): string => {
  const letters = [...name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()].slice(0, WIDEST);
  const unit = Math.min(16, 900 / (letters.length * 5.5));
  return letters
    .flatMap((letter, index) =>
      (LETTERS[letter] ?? '')
        .split('|')
        .filter((points) => points !== '')
        .map((points) => stroke(points, 50 + index * 5.5 * unit, unit)),
    )
    .join('');
};
