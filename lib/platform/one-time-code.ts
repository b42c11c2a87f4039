/** Crockford's base 32 without letters that are misread; ten characters carry 50 random bits. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Codes are read aloud and typed: case, spaces and dashes don't count, and O, I, L mean 0, 1, 1. */
export const normaliseCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** A fresh one-time code, without its dash. */
export const newEnrolmentCode = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => LETTERS[byte & 31]).join('');

/** As it is printed and read out: ABCDE-FGHJK. */
export const writtenCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
