import type { Envelope } from '../../domain/journal/signed-command';
import type { CommandType } from '../../domain/sessions/commands';

/**
 * Where a command stands: `here` on this device only; `received` by the server, with its receipt; `refused`: set
 * apart with its reason, while the others go on.
 */
export type ItemState = 'here' | 'received' | 'refused';

export type ServerReceipt = { readonly seq: number; readonly head: string; readonly at: string };

export type Refused = {
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly reference: string | null;
};

/** A picture that goes up, piece by piece, before the command that names it. Its bytes lie in the vault. */
export type Picture = {
  readonly id: string;
  /** Size of the whole, bytes. */
  readonly bytes: number;
  /** SHA-256 of the whole, lower-case hex. */
  readonly digest: string;
};

export type PictureOnItsWay = Picture & {
  /** Bytes that the server has, and its receipt for them; empty where it has none. */
  readonly sent: number;
  readonly receipt: string;
};

/** One command of the outbox, as it was signed: it is sent again and again until the server has answered it. */
export type Item = {
  readonly id: string;
  readonly sessionId: string;
  readonly type: CommandType;
  readonly actor: string;
  readonly deviceId: string;
  /** The device's counter: the order in which things were done. */
  readonly counter: number;
  /** When it was made, by the tablet and the last known offset, ISO 8601; claimed. */
  readonly at: string;
  /** An id for whatever a preview creates, so that the same preview comes out each time. */
  readonly freshId: string;
  readonly envelope: Envelope;
  /** Size of what goes up, bytes. */
  readonly bytes: number;
  readonly picture?: PictureOnItsWay;
  readonly state: ItemState;
  /** Nobody answered it, so it stays: only then does the screen go on as if it had been taken. */
  readonly kept: boolean;
  readonly receipt: ServerReceipt | null;
  readonly refused: Refused | null;
};
