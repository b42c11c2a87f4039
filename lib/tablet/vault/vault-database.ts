import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** Sealed bytes: AES-256-GCM, the nonce apart. */
export type Sealed = { readonly nonce: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

/**
 * What a vault keeps beside its records. Nothing here names a participant; the officer is named, so that whoever
 * shares the tablet is told whose work waits on it.
 * Limit, on purpose: while the vault is open, and for the shift in which it may be opened without a network,
 * somebody with the disk (not scripts) can get at the keys that the browser keeps.
 */
export type VaultHead = {
  readonly staffId: string;
  readonly deviceId: string;
  /** Empty where release 1 of the vault wrote it and its officer has not been back. */
  readonly name: string;
  /** End of the shift in milliseconds since 1970, the server's; then nothing opens it without the server. */
  readonly expiresAt: number;
  /** Server's clock minus the device's, milliseconds. */
  readonly offset: number;
  /** The server's half of the wrapping key, for this shift. */
  readonly share: CryptoKey;
  /** There while the vault is open. */
  readonly key: CryptoKey | null;
  /** There once the officer's PIN has been used on this device. */
  readonly wrapped: WrappedKeys | null;
  /** Wrong PINs in a row without a network. */
  readonly misses: number;
};

export type WrappedKeys = {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly dataKey: Sealed;
  /** The key that proves an unlocking to the server, PKCS#8. */
  readonly proofKey: Sealed;
};

/**
 * `command`: not yet received by the server; `done`: received, kept only to be shown; `drafts`: typed, not sent;
 * `picture`: the bytes that a waiting command names. A kind more needs no new version: an older page never asks for it.
 */
export type RecordKind = 'me' | 'session' | 'command' | 'done' | 'drafts' | 'picture';

export type VaultRecord = {
  readonly id: string;
  readonly staffId: string;
  readonly kind: RecordKind;
  /** The assisted session it belongs to; empty for the officer's own. */
  readonly sessionId: string;
  /** Order in which it was made. */
  readonly at: number;
  readonly sealed: Sealed;
};

interface VaultStore extends DBSchema {
  heads: { key: string; value: VaultHead };
  records: {
    key: string;
    value: VaultRecord;
    indexes: { 'by-session': string; 'by-staff': string; 'by-kind': [string, RecordKind] };
  };
}

export const VAULT_NAME = 'dampingi-vault';
export const VAULT_VERSION = 2;

let opened: Promise<IDBPDatabase<VaultStore>> | null = null;

type Upgrade = IDBPTransaction<VaultStore, ('heads' | 'records')[], 'versionchange'>;

/** Version 2 names a vault's officer and finds one kind of his records at once. What was sealed stays as it is. */
const toSecond = async (transaction: Upgrade): Promise<void> => {
  transaction.objectStore('records').createIndex('by-kind', ['staffId', 'kind']);
  for (let at = await transaction.objectStore('heads').openCursor(); at; at = await at.continue())
    await at.update({ ...at.value, name: at.value.name ?? '' });
};

/**
 * The vaults of this browser. A later version adds a branch to `upgrade`; records are sealed one by one, so an
 * upgrade moves them without opening them. It may await the transaction only: anything else would end it.
 */
export const vaultDatabase = (): Promise<IDBPDatabase<VaultStore>> => {
  opened ??= openDB<VaultStore>(VAULT_NAME, VAULT_VERSION, {
    upgrade: async (database, from, _to, transaction) => {
      if (from < 1) {
        database.createObjectStore('heads');
        const records = database.createObjectStore('records', { keyPath: 'id' });
        records.createIndex('by-session', 'sessionId');
        records.createIndex('by-staff', 'staffId');
      }
      if (from < 2) await toSecond(transaction as Upgrade);
    },
    // A newer page waits for this one to let go; it reopens at its next use.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
};
