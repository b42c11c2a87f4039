import { uuidFrom } from '../../domain/values/ids';

/**
 * A fresh time-ordered id (UUID version 7) from this machine's randomness.
 * @param now milliseconds since 1970, by this machine's clock
 */
export const uuidv7 = (now: number): string => uuidFrom(now, crypto.getRandomValues(new Uint8Array(16)));
