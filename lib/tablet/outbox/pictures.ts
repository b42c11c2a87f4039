import { digestOf } from '../../domain/values/digest-of';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { uuidv7 } from '../net/new-id';
import { forget, keepBytes, type Owner, recallBytes } from '../vault/vault';
import type { Picture } from './item';

type Bytes = Uint8Array<ArrayBuffer>;

/** Pictures that no vault keeps: they live as long as the page. */
const inMemory = new Map<string, Bytes>();

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * Seals a picture in the officer's vault before anything else is done with it. Where the vault is not open it stays
 * in memory, and then it is sent now or not at all. Refused where the device has no room left.
 */
export const keepPicture = async (
  owner: Owner,
  sessionId: string,
  file: Blob,
): Promise<Outcome<Picture, 'storage.full'>> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const id = uuidv7(Date.now());
  try {
    const kept = await keepBytes(owner, 'picture', { id, sessionId, at: Date.now() }, bytes);
    if (!kept) inMemory.set(id, bytes);
  } catch (error) {
    if (isFull(error)) return refuse('storage.full');
    throw error;
  }
  return ok({ id, bytes: bytes.length, digest: await digestOf(bytes) });
};

/** The bytes of a picture that has not been received; null where this device does not have them (any more). */
export const readPicture = async (owner: Owner | null, id: string): Promise<Bytes | null> =>
  inMemory.get(id) ?? (owner ? recallBytes(owner, 'picture', id) : null);

export const forgetPicture = async (id: string): Promise<void> => {
  if (!inMemory.delete(id)) await forget('picture', id);
};
