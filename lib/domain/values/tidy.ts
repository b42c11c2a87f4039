/**
 * What a person sees of a typed or pasted text, and only that. Pages, spreadsheets and chats put marks between
 * characters that nobody sees and everybody copies; by Unicode's own classes, so that none has to be known by name.
 */

/** Joiners, direction marks, fillers, variation selectors, the byte-order mark, and other format controls. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Every kind of space, and the blank Braille pattern, which looks like one. */
const SPACES = /[\s\u2800]+/g;
/** Hyphens, dashes and minus signs of every length. */
const DASHES = /\p{Dash}/gu;
const DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;

/** Signs of ASCII with single spaces between them: nothing to tidy, which is most of what a bulk load reads. */
const TIDY_ALREADY = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text as it is seen: no unseen marks, one plain space where there are any, letters composed (NFC). */
export const tidyText = (typed: string): string => {
  if (TIDY_ALREADY.test(typed)) return typed;
  const seen = typed.replace(UNSEEN, '').normalize('NFC').replace(UNSEEN, '').replace(SPACES, ' ').trim();
  return seen.normalize('NFC');
};

/** 0–9 for a decimal digit of any script: its place in its run of ten. */
const valueOfDigit = (digit: string): string => {
  const place = digit.codePointAt(0) ?? 0;
  let first = place;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((place - first) % 10);
};

/**
 * A number or code as it is seen, in the signs that are kept: full-width and other forms of a letter or digit become
 * the plain one (NFKC), digits of every script 0–9, dashes "-". For identifiers, phones, accounts, dates and codes;
 * not for names and addresses, which stay in their own letters.
 */
export const tidyCode = (typed: string): string => {
  if (TIDY_ALREADY.test(typed)) return typed;
  const plain = tidyText(tidyText(typed).normalize('NFKC'));
  return plain.replace(OTHER_DIGITS, valueOfDigit).replace(DASHES, '-').trim();
};

/** Signs that are typed for reading: spaces, dots, dashes, strokes, and a spreadsheet's apostrophe. */
const FOR_READING = /[\s.\-/_'’‘´`]/g;

/** A number or code without what was typed for reading. */
export const withoutSeparators = (typed: string): string => tidyCode(typed).replace(FOR_READING, '');

/** Tests one sign by its plain form, as `tidyCode` makes it, or as it stands. */
export const plainly =
  (signs: RegExp) =>
  (sign: string): boolean => {
    const plain = [...tidyCode(sign)];
    return signs.test(sign) || (plain.length > 0 && plain.every((one) => signs.test(one)));
  };

/** Which signs a number, or a code of letters and digits, is typed with. */
export const isOfNumber = plainly(/^[0-9\s.\-/_'’‘´`]$/);
export const isOfCode = plainly(/^[0-9A-Za-z\s.\-/_'’‘´`]$/);

/** Where the first sign stands that doesn't belong, counted from 1 in what is seen; null where all belong. */
export const placeOfStranger = (typed: string, belongs: (sign: string) => boolean): number | null => {
  const place = [...tidyText(typed)].findIndex((sign) => !belongs(sign));
  return place < 0 ? null : place + 1;
};

/** Nothing but spaces, unseen marks, dashes and signs that stand for an empty field on paper. */
const ONLY_FILLING = /^[\s\p{Dash}.,:;_/\\|*~'"()]*$/u;
/** Words that are written where there is nothing; compared without signs, in lower case. */
const WORDS_FOR_NOTHING = new Set([
  'nihil',
  'kosong',
  'tidak ada',
  'tdk ada',
  'belum ada',
  'tidak punya',
  'belum punya',
  'na',
  'n a',
  'null',
  'nil',
  'none',
  'undefined',
]);

/** Whether an optional field was left out in one of the ways in which people leave a field out. */
export const isBlank = (typed: string): boolean => {
  const seen = tidyText(typed);
  if (ONLY_FILLING.test(seen)) return true;
  const words = seen
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return WORDS_FOR_NOTHING.has(words);
};
