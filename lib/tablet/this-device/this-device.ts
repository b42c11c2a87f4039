import { type DBSchema, openDB } from 'idb';
import type { StreamType } from '../../domain/journal/event';
import type { CommandHeader, Envelope } from '../../domain/journal/signed-command';
import { toBase64Url as base64url } from '../../domain/values/base64url';
import { postWithRetry } from '../net/fetch-with-retry';
import { uuidv7 } from '../net/new-id';

/** What this browser keeps of itself: its name, its place in the branch and a key that scripts cannot read. */
export type ThisDevice = { readonly deviceId: string; readonly name: string; readonly branchId: string };

type Kept = ThisDevice & {
  readonly key: CryptoKey;
  readonly counter: number;
  /** A new key whose registration has not been answered yet; one of the two is the server's. */
  readonly next?: CryptoKey;
};

interface DeviceStore extends DBSchema {
  device: { key: 'this'; value: Kept };
}

const store = () =>
  openDB<DeviceStore>('dampingi-device', 1, {
    upgrade: (database) => {
      database.createObjectStore('device');
    },
  });

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** This browser's enrolment, or null. */
export const thisDevice = async (): Promise<ThisDevice | null> => {
  const kept = await (await store()).get('device', 'this');
  return kept ? { deviceId: kept.deviceId, name: kept.name, branchId: kept.branchId } : null;
};

export type EnrolmentAnswer = { readonly ok: true } | { readonly ok: false; readonly code: string };

/**
 * Makes a key that never leaves this browser (non-extractable: safe from scripts, not from somebody who
 * has the disk) and enrols it with a one-time code.
 */
export const enrolThisDevice = async (
  code: string,
  name: string,
  branchId: string,
): Promise<EnrolmentAnswer> => {
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const proof = base64url(await crypto.subtle.sign(SIGNING, pair.privateKey, bytesOf(`enrol:${code}`)));
  const asked = { code, name, publicKey: { kty, crv, x, y }, proof };
  const response = await postWithRetry('/api/v1/devices/enrol', asked);
  if (!response) throw new Error('unreachable');
  const answer = (await response.json()) as { deviceId?: string; code?: string };
  if (!response.ok || !answer.deviceId) return { ok: false, code: answer.code ?? 'defect' };
  const kept: Kept = { deviceId: answer.deviceId, name, branchId, key: pair.privateKey, counter: 0 };
  await (await store()).put('device', kept, 'this');
  return { ok: true };
};

/** Signs a text that is no command with this device's key; null when the browser is not enrolled. */
export const signWithDevice = async (text: string): Promise<string | null> => {
  const kept = await (await store()).get('device', 'this');
  return kept ? base64url(await crypto.subtle.sign(SIGNING, kept.key, bytesOf(text))) : null;
};

const changeKept = async (change: (kept: Kept) => Kept): Promise<Kept | null> => {
  const database = await store();
  const transaction = database.transaction('device', 'readwrite');
  const kept = await transaction.store.get('this');
  if (!kept) return null;
  const changed = change(kept);
  await transaction.store.put(changed, 'this');
  await transaction.done;
  return changed;
};

/** Takes the next number of this device's counter; two tabs never get the same one. */
const nextKept = () => changeKept((kept) => ({ ...kept, counter: kept.counter + 1 }));

/** Makes the key that is to follow and keeps it beside the present one. @returns its public half and proof. */
export const makeNextKey = async (text: string) => {
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  await changeKept((kept) => ({ ...kept, next: pair.privateKey }));
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const proof = base64url(await crypto.subtle.sign(SIGNING, pair.privateKey, bytesOf(text)));
  return { publicKey: { kty, crv, x, y }, proof };
};

/** Whether a new key still waits to be known as the server's or not. */
export const hasNextKey = async (): Promise<boolean> =>
  Boolean((await (await store()).get('device', 'this'))?.next);

/** The new key takes the old one's place, or is forgotten: the server has said which. */
export const settleNextKey = async (registered: boolean): Promise<void> => {
  await changeKept(({ next, ...kept }) => (registered && next ? { ...kept, key: next } : kept));
};

export type CommandToSign = {
  readonly stream: StreamType;
  readonly streamId: string;
  readonly type: string;
  readonly body: unknown;
  /** The signed-in member of staff. */
  readonly actor: string;
  /** Reused by a retry, so that the same command is carried out once. */
  readonly commandId?: string;
};

/** Signs a command with this device's key, or with the one to follow; null when there is none. */
export const signCommand = async (
  command: CommandToSign,
  which: 'key' | 'next' = 'key',
): Promise<Envelope | null> => {
  const kept = await nextKept();
  const key = kept?.[which];
  if (!kept || !key) return null;
  const body = JSON.stringify(command.body);
  const salt = base64url(crypto.getRandomValues(new Uint8Array(18)));
  const header: CommandHeader = {
    v: 1,
    commandId: command.commandId ?? uuidv7(Date.now()),
    stream: command.stream,
    streamId: command.streamId,
    type: command.type,
    actor: command.actor,
    device: kept.deviceId,
    counter: kept.counter,
    at: new Date().toISOString(),
    digest: base64url(await crypto.subtle.digest('SHA-256', bytesOf(`${salt}.${body}`))),
  };
  const text = JSON.stringify(header);
  const signature = base64url(await crypto.subtle.sign(SIGNING, key, bytesOf(text)));
  return { header: text, signature, salt, body };
};
