import type { CommandType } from '../../domain/sessions/commands';

/**
 * Whether a command may be made on the tablet and sent later. What needs the world (a face compared, a quote of
 * today, money) waits for the server; what is only said or typed does not.
 *
 * `goes-on`: the tablet's own rules say all there is to say, so that on a thin line nobody waits for the server's
 * yes. `asks-first`: the server knows something that the screen is to show (a number, a name, an end).
 */
const PREPARABLE = {
  'open-session': 'asks-first',
  'identify-participant': 'asks-first',
  'choose-membership': 'goes-on',
  'hand-over-screen': 'goes-on',
  'give-consent': 'goes-on',
  'confirm-membership': 'goes-on',
  'update-contact': 'goes-on',
  'update-account': 'goes-on',
  'update-civil': 'goes-on',
  'update-additional': 'goes-on',
  'confirm-profile': 'goes-on',
  'plan-papers': 'goes-on',
  'add-document': 'asks-first',
  'remove-document': 'goes-on',
  'verify-document': 'goes-on',
  'excuse-document': 'goes-on',
  'check-answers': 'goes-on',
  'confirm-payment': 'asks-first',
  'answer-survey': 'goes-on',
  'pause-session': 'asks-first',
  'end-session': 'asks-first',
} as const satisfies Partial<Record<CommandType, 'goes-on' | 'asks-first'>>;

/** A proof of the server's that a PIN was right is good for two minutes only: what carries one is not kept. */
export const isPreparable = (type: string, body: string): boolean =>
  Object.hasOwn(PREPARABLE, type) && !('pinProof' in (JSON.parse(body) as object));

/**
 * Whether the screen may go on before the server has said yes, where the tablet's own rules have. A screen that
 * comes back waits: the officer's other pages stay sealed until the server knows.
 */
export const mayGoOn = (type: CommandType, body: string): boolean =>
  (PREPARABLE as Partial<Record<CommandType, string>>)[type] === 'goes-on' &&
  (JSON.parse(body) as { to?: string }).to !== 'officer';
