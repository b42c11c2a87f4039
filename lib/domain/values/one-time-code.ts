import { tidyCode } from './tidy';

/** Crockford's base 32 without letters that are misread; a character carries 5 random bits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Codes are read aloud and typed: case, spaces and dashes don't count, and O, I, L mean 0, 1, 1. */
export const normaliseCode = (typed: string): string =>
  tidyCode(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** A one-time code without its dash. @param random one random byte a character */
export const codeFrom = (random: Uint8Array): string =>
  Array.from(random, (byte) => LETTERS[byte & 31]).join('');

/** As it is printed and read out, in two halves: ABCDE-FGHJK. */
export const writtenCode = (code: string): string => {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)}-${code.slice(half)}`;
};
