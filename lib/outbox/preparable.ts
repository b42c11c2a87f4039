import type { CommandType } from '../sessions/commands';

/**
 * Whether a command may be made on the tablet and sent later. What needs the world (a face compared, a quote of
 * today, money) waits for the server; what is only said or typed does not.
 */
const PREPARABLE = {
  'open-session': true,
  'identify-participant': true,
  'choose-membership': true,
  'hand-over-screen': true,
  'give-consent': true,
  'confirm-membership': true,
  'update-contact': true,
  'update-account': true,
  'update-civil': true,
  'update-additional': true,
  'confirm-profile': true,
  'pause-session': true,
  'end-session': true,
} as const satisfies Partial<Record<CommandType, true>>;

/** A proof of the server's that a PIN was right is good for two minutes only: what carries one is not kept. */
export const isPreparable = (type: string, body: string): boolean =>
  Object.hasOwn(PREPARABLE, type) && !('pinProof' in (JSON.parse(body) as object));
