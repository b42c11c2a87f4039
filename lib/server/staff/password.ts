import { hash, verify } from '@node-rs/argon2';

/** Argon2id with OWASP's second recommended setting: 19 MiB, 2 passes, 1 lane. */
const ARGON2ID = 2;
const SETTING = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, SETTING);

let standIn: Promise<string> | undefined;

/**
 * Compares in the same time whether the account exists or not: an unknown user's password is compared
 * with a stand-in hash.
 */
export const isPassword = async (stored: string | null, password: string): Promise<boolean> => {
  standIn ??= hashPassword(crypto.randomUUID());
  const matches = await verify(stored ?? (await standIn), password);
  return stored !== null && matches;
};
