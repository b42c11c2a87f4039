import { fromBase64Url, toBase64Url } from '../../domain/values/base64url';
import { type RecordKind, type VaultHead, vaultDatabase } from './vault-database';
import { newDataKey, newProofPair, openBytes, sealBytes, shareKey, unwrapKeys, wrapKeys } from './vault-keys';

/** What the server gives at sign-in and keeps from a revoked device. */
export type Share = { readonly share: string; readonly now: string; readonly expiresAt: string };

export type Owner = { readonly staffId: string; readonly deviceId: string };

const MOST_MISSES = 5;
const headId = ({ staffId, deviceId }: Owner) => `${staffId}/${deviceId}`;
const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);
const contextOf = (kind: RecordKind, id: string) => `${kind}/${id}`;

const rawHead = async (owner: Owner): Promise<VaultHead | null> =>
  (await (await vaultDatabase()).get('heads', headId(owner))) ?? null;

const isOver = (head: VaultHead): boolean => head.expiresAt <= Date.now() + head.offset;

/** The vault as it may be used now: after the shift the open key of one that its PIN opens is gone for good. */
const readHead = async (owner: Owner): Promise<VaultHead | null> => {
  const head = await rawHead(owner);
  if (!head || !isOver(head)) return head;
  const closed = { ...head, key: null };
  if (head.key && head.wrapped) await writeHead(owner, closed);
  return closed;
};

const writeHead = async (owner: Owner, head: VaultHead) => {
  await (await vaultDatabase()).put('heads', head, headId(owner));
};

export type VaultStatus = 'none' | 'open' | 'locked' | 'expired';

/** Whether this officer's vault on this device can be used, without asking anybody. */
export const vaultStatus = async (owner: Owner): Promise<VaultStatus> => {
  const head = await readHead(owner);
  if (!head) return 'none';
  if (head.key) return 'open';
  return head.expiresAt > Date.now() + head.offset ? 'locked' : 'expired';
};

const recordsOf = async ({ staffId }: Owner) =>
  (await vaultDatabase()).getAllFromIndex('records', 'by-staff', staffId);

const keepsUnsent = async (owner: Owner): Promise<boolean> =>
  (await recordsOf(owner)).some(({ kind }) => kind === 'command' || kind === 'drafts');

const forgetAll = async (owner: Owner): Promise<void> => {
  const database = await vaultDatabase();
  for (const { id } of await recordsOf(owner)) await database.delete('records', id);
};

/**
 * Gives a vault its share of this shift, or makes a new one. A locked vault with something unsent in it keeps
 * waiting for its PIN: the share alone opens nothing. One with nothing to lose is made anew.
 * @param name of the officer, for whoever shares the tablet; null leaves it as it is
 */
export const receiveShare = async (owner: Owner, given: Share, name: string | null): Promise<void> => {
  const head = await rawHead(owner);
  const fresh = {
    ...owner,
    name: name ?? head?.name ?? '',
    share: await shareKey(fromBase64Url(given.share)),
    expiresAt: Date.parse(given.expiresAt),
    offset: Date.parse(given.now) - Date.now(),
  };
  if (head) {
    // One that no PIN has wrapped yet keeps its key past the shift, or what is unsent in it would be lost.
    const key = isOver(head) && head.wrapped ? null : head.key;
    if ((key && !isOver(head)) || (await keepsUnsent(owner)))
      return writeHead(owner, { ...head, ...fresh, key, misses: 0 });
  }
  await forgetAll(owner);
  // Extractable until the first PIN wraps it; from then on only a copy that scripts cannot read is kept.
  await writeHead(owner, { ...fresh, key: await newDataKey(true), wrapped: null, misses: 0 });
};

/**
 * Wraps the vault's key with a PIN that the server has just found right, once `register` has taken the public
 * half of the proof key to the server. @returns whether the PIN opens the vault without a network from now on.
 */
export const sealWithPin = async (
  owner: Owner,
  pin: string,
  register: (publicKey: JsonWebKey) => Promise<boolean>,
): Promise<boolean> => {
  const head = await readHead(owner);
  if (!head?.key?.extractable || head.wrapped) return head?.wrapped != null;
  const pair = await newProofPair();
  const wrapped = await wrapKeys({
    pin,
    share: head.share,
    dataKey: head.key,
    proofKey: pair.privateKey,
  });
  const opened = await unwrapKeys(wrapped, pin, head.share);
  if (!opened) throw new Error('a vault did not open with the PIN that had just wrapped it');
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  if (!(await register({ kty, crv, x, y }))) return false;
  await writeHead(owner, { ...head, key: opened.dataKey, wrapped });
  return true;
};

export type Unlocking =
  | { readonly ok: true; readonly sign: (text: string) => Promise<string> }
  | { readonly ok: false; readonly code: 'pin.wrong' | 'pin.locked' | 'pin.offline-unready' };

/** Tries a PIN without the network. Counted before it is compared; after five misses only the server helps. */
export const unlockWithPin = async (owner: Owner, pin: string): Promise<Unlocking> => {
  const head = await readHead(owner);
  if (!head?.wrapped || head.expiresAt <= Date.now() + head.offset)
    return { ok: false, code: 'pin.offline-unready' };
  if (head.misses >= MOST_MISSES) return { ok: false, code: 'pin.locked' };
  await writeHead(owner, { ...head, misses: head.misses + 1 });
  const opened = await unwrapKeys(head.wrapped, pin, head.share);
  if (!opened) return { ok: false, code: 'pin.wrong' };
  await writeHead(owner, { ...head, key: opened.dataKey, misses: 0 });
  return {
    ok: true,
    sign: async (text) =>
      toBase64Url(
        await crypto.subtle.sign(
          { name: 'ECDSA', hash: 'SHA-256' },
          opened.proofKey,
          new TextEncoder().encode(text),
        ),
      ),
  };
};

/** Whether the PIN would open it without the network: only then may a screen be handed over offline. */
export const opensOffline = async (owner: Owner): Promise<boolean> => {
  const head = await readHead(owner);
  return head?.wrapped != null && head.expiresAt > Date.now() + head.offset && head.misses < MOST_MISSES;
};

/** The server's clock by this device's, ISO 8601: *claimed* wherever it is used. */
export const claimedNow = async (owner: Owner): Promise<string> => {
  const head = await readHead(owner);
  return new Date(Date.now() + (head?.offset ?? 0)).toISOString();
};

const openKey = async (owner: Owner): Promise<CryptoKey | null> => (await readHead(owner))?.key ?? null;

type Place = { readonly id: string; readonly sessionId: string; readonly at: number };
export type Entry<Value> = Place & { readonly value: Value };

/** Keeps bytes sealed. @returns false when the vault is not open: nothing was kept. */
export const keepBytes = async (
  owner: Owner,
  kind: RecordKind,
  { id, sessionId, at }: Place,
  plain: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  const key = await openKey(owner);
  if (!key) return false;
  const sealed = await sealBytes(key, plain, contextOf(kind, id));
  const record = { id: contextOf(kind, id), staffId: owner.staffId, kind, sessionId, at, sealed };
  // On the disk before it counts as kept (a battery may die now); and not into a vault wiped in the meantime.
  const transaction = (await vaultDatabase()).transaction(['heads', 'records'], 'readwrite', {
    durability: 'strict',
  });
  const isThere = (await transaction.objectStore('heads').getKey(headId(owner))) !== undefined;
  if (isThere) await transaction.objectStore('records').put(record);
  await transaction.done;
  return isThere;
};

/** Keeps a value sealed. @returns false when the vault is not open: nothing was kept. */
export const keep = (owner: Owner, kind: RecordKind, { value, ...place }: Entry<unknown>): Promise<boolean> =>
  keepBytes(owner, kind, place, new TextEncoder().encode(JSON.stringify(value)));

/** The bytes that were kept under an id; null where there are none, or while the vault is locked. */
export const recallBytes = async (
  owner: Owner,
  kind: RecordKind,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const key = await openKey(owner);
  const record = key && (await (await vaultDatabase()).get('records', contextOf(kind, id)));
  return record ? new Uint8Array(await openBytes(key, record.sealed, record.id)) : null;
};

/** All kept values of a kind, in the order in which they were made; none while the vault is locked. */
export const recall = async <Value>(owner: Owner, kind: RecordKind): Promise<readonly Entry<Value>[]> => {
  const key = await openKey(owner);
  if (!key) return [];
  const found = await (await vaultDatabase()).getAllFromIndex('records', 'by-kind', [owner.staffId, kind]);
  const wanted = found.sort((a, b) => a.at - b.at);
  return Promise.all(
    wanted.map(async ({ id, sessionId, at, sealed }) => ({
      id: id.slice(kind.length + 1),
      sessionId,
      at,
      value: JSON.parse(textOf(await openBytes(key, sealed, id))) as Value,
    })),
  );
};

export const forget = async (kind: RecordKind, id: string): Promise<void> => {
  await (await vaultDatabase()).delete('records', contextOf(kind, id));
};

/** Takes a record away unless it was made later than that. @param made as in `Entry.at` */
export const forgetMadeUntil = async (kind: RecordKind, id: string, made: number): Promise<void> => {
  const transaction = (await vaultDatabase()).transaction('records', 'readwrite');
  const record = await transaction.store.get(contextOf(kind, id));
  if (record && record.at <= made) await transaction.store.delete(record.id);
  await transaction.done;
};

/** Whose vault was opened last on this device within his shift, so that he is known without a network. */
export const lastOwner = async (deviceId: string): Promise<Owner | null> => {
  const heads = await (await vaultDatabase()).getAll('heads');
  const [latest] = heads
    .filter((head) => head.deviceId === deviceId && head.expiresAt > Date.now() + head.offset)
    .sort((a, b) => b.expiresAt - a.expiresAt);
  return latest ? { staffId: latest.staffId, deviceId } : null;
};
