import fc from 'fast-check';

/** One code point of a Unicode class, drawn from all of it. */
const codePoint = fc.oneof(
  fc.integer({ min: 0, max: 0x2ff }),
  fc.integer({ min: 0x300, max: 0xffff }),
  fc.integer({ min: 0x10000, max: 0x10ffff }),
);

const everyOf = (cls: RegExp): string[] => {
  const found: string[] = [];
  for (let code = 0; code < 0x110000; code += 1) {
    const sign = String.fromCodePoint(code);
    if (cls.test(sign)) found.push(sign);
  }
  return found;
};

/** Every sign of the classes that hide in pasted text, or stand for a plain one. */
export const UNSEEN_SIGNS = everyOf(/^\p{Default_Ignorable_Code_Point}$/u);
export const DASH_SIGNS = everyOf(/^\p{Dash}$/u);
export const SPACE_SIGNS = everyOf(/^\s$/u);
export const DIGIT_SIGNS = everyOf(/^\p{Nd}$/u);
export const LETTER_SIGNS = everyOf(/^\p{L}$/u);

const from = (signs: readonly string[]) =>
  fc.integer({ min: 0, max: signs.length - 1 }).map((at) => signs[at] ?? '');

/** What somebody could paste into a field: whole and broken code points of every class, and the field's own signs. */
export const pastedText = (own: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...own) },
        { weight: 1, arbitrary: codePoint.map((code) => String.fromCodePoint(code)) },
        {
          weight: 1,
          arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
        },
        { weight: 1, arbitrary: from(UNSEEN_SIGNS) },
        { weight: 1, arbitrary: from(SPACE_SIGNS) },
        { weight: 1, arbitrary: from(DASH_SIGNS) },
        { weight: 1, arbitrary: from(DIGIT_SIGNS) },
        { weight: 1, arbitrary: from(LETTER_SIGNS) },
      ),
      { maxLength: 40 },
    )
    .map((signs) => signs.join(''));

/** A text with marks that nobody sees strewn over it. */
export const strewn = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constant(''), from(UNSEEN_SIGNS)), {
      minLength: text.length + 1,
      maxLength: text.length + 1,
    })
    .map((marks) => [...text].map((sign, at) => `${marks[at]}${sign}`).join('') + (marks[text.length] ?? ''));
