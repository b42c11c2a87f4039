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
  0: '10 30 41 45 36 16 05 01 10', 1: '11 20 26|16 36', 2: '01 10 30 41 42 06 46', 3: '00 40 23 33 44 45 36 16 05',
  4: '36 30 04 44', 5: '40 00 02 32 43 45 36 16 05', 6: '40 10 02 05 16 36 45 44 33 13 04', 7: '00 40 16',
  8: '13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33', 9: '06 36 44 41 30 10 01 02 13 33 42',
}; // biome-ignore format: the alphabet at a glance

const WIDEST = 60;
const TOP = 150;

const stroke = (points: string, left: number, unit: number, top = TOP): string => {
  const at = points.split(' ').map((pair) => ({
    x: Math.round(left + Number(pair[0]) * unit),
    y: Math.round(top + Number(pair[1]) * unit),
  }));
  return at
    .map((point, index) => {
      const before = at[index - 1];
      return before ? `l${point.x - before.x} ${point.y - before.y}` : `M${point.x} ${point.y}`;
    })
    .join('');
};

/** Letters that are Latin ones with a stroke through, or two in one. */
const KIN: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Ħ: 'H',
  Æ: 'A',
  Œ: 'O',
  Þ: 'T',
};

/** A letter of another script: its number in Unicode, in two rows within the letter's place, so that it can be read back. */
const numbered = (letter: string, left: number, unit: number): string => {
  const digits = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const row = Math.ceil(digits.length / 2);
  const small = Math.min(unit * 0.42, (unit * 4) / (row * 5));
  return [...digits]
    .flatMap((digit, index) => {
      const [across, down] = [index % row, Math.floor(index / row)];
      const parts = (LETTERS[digit] ?? '').split('|').filter((points) => points !== '');
      return parts.map((points) => stroke(points, left + across * 5 * small, small, TOP + down * 3.2 * unit));
    })
    .join('');
};

/** @returns a path in the pad's box of 1000 × 400; accents are dropped, signs that are no letters leave a gap. */
export const typedSignature = (name: string): string => {
  const letters = [...name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()].slice(0, WIDEST);
  const unit = Math.min(16, 900 / (letters.length * 5.5));
  return letters
    .map((letter, index) => {
      const left = 50 + index * 5.5 * unit;
      const drawn = LETTERS[KIN[letter] ?? letter];
      if (drawn === undefined) return /\p{L}/u.test(letter) ? numbered(letter, left, unit) : '';
      return drawn
        .split('|')
        .map((points) => stroke(points, left, unit))
        .join('');
    })
    .join('');
};
