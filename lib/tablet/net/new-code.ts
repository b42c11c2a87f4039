import { codeFrom } from '../../domain/values/one-time-code';

/** A fresh one-time code of so many characters, without its dash. */
export const newCode = (length: number): string => codeFrom(crypto.getRandomValues(new Uint8Array(length)));
