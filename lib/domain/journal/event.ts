/** Nouns whose life is kept as a stream of events. */
export type StreamType =
  | 'session'
  | 'claim'
  | 'person'
  | 'staff'
  | 'device'
  | 'policy'
  | 'exception'
  | 'administration';

/** What a decision produces: a named fact with its data, not yet placed in the journal. */
export type NewEvent<Type extends string = string, Data = unknown> = {
  readonly type: Type;
  readonly data: Data;
};

/** An event as it stands in the journal, opened. */
export type StoredEvent<Type extends string = string, Data = unknown> = NewEvent<Type, Data> & {
  readonly version: number;
  /** The server's commit time, ISO 8601. */
  readonly at: string;
  readonly actor: Actor;
  readonly deviceId: string | null;
  readonly commandId: string;
};

export type StaffRole = 'officer' | 'supervisor' | 'administrator' | 'head-office';

export type Actor =
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'service'; readonly id: string }
  | { readonly kind: 'bank'; readonly id: string };

/** A union of `{type, data}` from a map of data by type. */
export type EventOf<Types> = { [Type in keyof Types & string]: NewEvent<Type, Types[Type]> }[keyof Types &
  string];

/**
 * Which fields of an event may stand in the clear, by type. Anything not listed is sealed, so a field
 * that somebody adds tomorrow is private until he says otherwise.
 */
export type ClearFields<Types> = {
  readonly [Type in keyof Types & string]: readonly (keyof Types[Type] & string)[];
};
