import type { JsonWebKey } from 'node:crypto';
import { signInProofText } from '../../domain/devices/sign-in-proof';
import { UUID } from '../../domain/values/ids';
import { pool } from '../database/connection';
import { clearHits, countHit } from '../database/rate-limit';
import { isDeviceSignature } from '../journal/signature';
import { blindIndex } from '../platform/crypto/seal';

const WINDOW_SECONDS = 15 * 60;
export const MOST_FAILURES = 5;
/** From all places that prove no device together: somebody who changes address at every guess is slowed as well. */
const MOST_UNPROVED = 30;
const FRESH_MS = 10 * 60_000;

/** What a browser says of its device when somebody signs in on it. */
export type DeviceProof = { readonly device: string; readonly at: string; readonly signature: string };

/** The enrolled device that signed this; null for every other. */
const provenDevice = async (username: string, proof: DeviceProof | null): Promise<string | null> => {
  if (!proof || !UUID.test(proof.device)) return null;
  if (!(Math.abs(Date.now() - Date.parse(proof.at)) <= FRESH_MS)) return null;
  const { rows } = await pool().query<{ public_key: JsonWebKey }>({
    name: 'device-signing-in',
    text: 'select public_key from devices where id = $1 and revoked_at is null',
    values: [proof.device],
  });
  const key = rows[0]?.public_key;
  const text = signInProofText(username, proof.at);
  return key && isDeviceSignature(key, text, proof.signature) ? proof.device : null;
};

export type SignInTry = {
  /** Tries from this place within the window, this one included. */
  readonly tries: number;
  readonly locked: boolean;
  /** The right password makes up for what was mistyped at this place. */
  readonly forget: () => Promise<void>;
};

/**
 * Counts a try by the name and the place it comes from, so that whoever guesses from elsewhere locks themselves out
 * and not the owner: an enrolled device has a count of its own, everybody else one by address, and all of those one
 * together. Counted before it is known to have failed: tries that come all at once are tries one after another.
 * @param typed the name in small letters, whether anybody bears it or not
 */
export const countSignIn = async (
  typed: string,
  address: string,
  proof: DeviceProof | null,
): Promise<SignInTry> => {
  const name = blindIndex('username', typed);
  const device = await provenDevice(typed, proof);
  const here = `sign-in:${name}:${device ? `device:${device}` : blindIndex('address', address)}`;
  const tries = await countHit(pool(), here, WINDOW_SECONDS);
  const unproved = device ? 0 : await countHit(pool(), `sign-in-unproved:${name}`, WINDOW_SECONDS);
  const forget = async () => {
    await clearHits(pool(), here);
  };
  return { tries, locked: tries > MOST_FAILURES || unproved > MOST_UNPROVED, forget };
};
