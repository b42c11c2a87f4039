import { tidyText } from '../values/tidy';
import {
  DOTTED_TITLES_AFTER,
  DOUBTFUL_TITLES,
  JOINING_WORDS,
  PATRONYMS,
  TITLES_AFTER,
  TITLES_BEFORE,
} from './name-titles';

/** A name as words in upper case. */
export type NameReading = {
  /** Without titles. */
  readonly words: readonly string[];
  /** Without what may be a title or initials, too. */
  readonly bare: readonly string[];
  /** With everything that was written. */
  readonly whole: readonly string[];
  /** A title by which the account may be another person's. */
  readonly doubtful: boolean;
  /** Names of one account or one person that are joined: "A QQ B", "A / B"; only where there are several. */
  readonly parties: readonly (readonly string[])[];
  /** Letters, digits and single spaces as written: what a bank's field cuts. */
  readonly field: string;
};

/** Letters with a stroke or joined, which no normalising takes apart (ICAO Doc 9303-3, section 6). */
const LETTERS: Readonly<Record<string, string>> = {
  Ø: 'O', Ł: 'L', Đ: 'D', Ð: 'D', Æ: 'AE', Œ: 'OE', Þ: 'TH', Ħ: 'H', ı: 'I',
  ى: 'ي', ة: 'ه', ٱ: 'ا',
}; // biome-ignore format: a table

/** Accents on Latin letters; Arabic vowel signs and the lengthening stroke, which cards write and leave out. */
const ACCENTS = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/g;
const APOSTROPHES = /['’‘´`ʼʻ"“”]/g;

const upper = (name: string): string =>
  tidyText(name)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toUpperCase()
    .replace(/[ØŁĐÐÆŒÞĦıىةٱ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .normalize('NFC');

type Token = { readonly word: string; readonly dotted: boolean; readonly afterComma: boolean };

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');

const isTitleWord = (word: string): boolean =>
  TITLES_BEFORE.has(word) ||
  DOUBTFUL_TITLES.has(word) ||
  TITLES_AFTER.has(word) ||
  DOTTED_TITLES_AFTER.has(word);

/** "M.RIZKI" is two words, "S.PD." one title, "A.P." two initials. */
const tokensOf = (text: string): Token[] =>
  text.split(/,/).flatMap((part, comma) =>
    part.split(/[\s;()]+/).flatMap((piece): Token[] => {
      const rest = { dotted: piece.includes('.'), afterComma: comma > 0 };
      if (isTitleWord(lettersOf(piece))) return [{ word: lettersOf(piece), ...rest }];
      return piece
        .split('.')
        .map(lettersOf)
        .filter((word) => word !== '')
        .map((word) => ({ word, ...rest }));
    }),
  );

const isAfter = (word: string, { dotted, afterComma }: Token): boolean =>
  TITLES_AFTER.has(word) || (DOTTED_TITLES_AFTER.has(word) && (dotted || afterComma));

/** Longest degree in pieces: "S. Tr. Keb." */
const MOST_PIECES = 4;

/** How many words at the end are one degree, "S. PD. I." being three. One word of the name always stays. */
const degreeAtEnd = (tokens: readonly Token[], bold: boolean): number => {
  for (let pieces = Math.min(MOST_PIECES, tokens.length - 1); pieces >= 1; pieces -= 1) {
    const last = tokens.slice(-pieces);
    const [first] = last;
    if (!first) return 0;
    const joined = last.map(({ word }) => word).join('');
    const inPieces = pieces === 1 || first.word.length <= 3;
    // Without a dot or comma, a single name with two initials would lose them: AGUS S H.
    const sure = bold || first.dotted || first.afterComma || tokens.length - pieces > 1;
    if (inPieces && sure && isAfter(joined, first)) return pieces;
  }
  return 0;
};

const withoutTitles = (all: readonly Token[], bold = false): { words: string[]; doubtful: boolean } => {
  let tokens = [...all];
  let doubtful = false;
  while (
    tokens.length > 1 &&
    (TITLES_BEFORE.has(tokens[0]?.word ?? '') || DOUBTFUL_TITLES.has(tokens[0]?.word ?? ''))
  ) {
    doubtful ||= DOUBTFUL_TITLES.has(tokens[0]?.word ?? '');
    tokens = tokens.slice(1);
  }
  for (let pieces = degreeAtEnd(tokens, bold); pieces > 0; pieces = degreeAtEnd(tokens, bold))
    tokens = tokens.slice(0, -pieces);
  // "SLAMET (ALM)", "BUDI BAPAK"
  while (tokens.length > 1 && DOUBTFUL_TITLES.has(tokens.at(-1)?.word ?? '')) {
    doubtful = true;
    tokens = tokens.slice(0, -1);
  }
  return { words: tokens.map(({ word }) => word), doubtful };
};

const wordPattern = (words: ReadonlySet<string>): string => [...words].join('|');
const JOINS = new RegExp(`\\s(?:${wordPattern(JOINING_WORDS)})\\.?\\s|[/&()]`, 'u');
const FATHER = new RegExp(`\\s(?:${wordPattern(PATRONYMS)})\\.?\\s.*$`, 'u');

const partiesOf = (text: string): string[][] => {
  const parts = text
    .split(JOINS)
    .map((part) => withoutTitles(tokensOf(part.replace(FATHER, ''))).words)
    .filter((words) => words.length > 0);
  return parts.length > 1 || FATHER.test(text) ? parts : [];
};

/** Reads a name for comparing; works for every script. */
export const readName = (name: string): NameReading => {
  const text = upper(name);
  const tokens = tokensOf(text.replace(/[/&\p{Dash}]/gu, (sign) => (/[/&]/.test(sign) ? ' ' : '')));
  const { words, doubtful } = withoutTitles(tokens);
  const whole = tokens.map(({ word }) => word);
  return {
    words,
    bare: withoutTitles(tokens, true).words,
    whole,
    doubtful,
    parties: partiesOf(text),
    field: whole.join(' '),
  };
};
