import { type RecordKind, type VaultHead, vaultDatabase } from './vault-database';

/** What would be lost with its record: a command that waits, or what was typed and not sent. */
const UNSENT: readonly RecordKind[] = ['command', 'drafts'];

/** Everything of one assisted session, at its end or when it went to another device. */
export const wipeSession = async (sessionId: string): Promise<void> => {
  const transaction = (await vaultDatabase()).transaction('records', 'readwrite');
  for (const id of await transaction.store.index('by-session').getAllKeys(sessionId))
    await transaction.store.delete(id);
  await transaction.done;
};

/** Everything of everybody: hand-back of the device, its revocation, the end of its day. */
export const wipeVaults = async (): Promise<void> => {
  const transaction = (await vaultDatabase()).transaction(['heads', 'records'], 'readwrite');
  await Promise.all([transaction.objectStore('heads').clear(), transaction.objectStore('records').clear()]);
  await transaction.done;
};

export type UnsentHere = {
  /** Records of the one who asks; none where nobody is signed in. */
  readonly own: number;
  readonly others: readonly { readonly name: string; readonly count: number }[];
};

/** What waits in this browser and whose it is, without opening any of it. */
export const unsentHere = async (staffId: string | null): Promise<UnsentHere> => {
  const database = await vaultDatabase();
  const [heads, records] = await Promise.all([database.getAll('heads'), database.getAll('records')]);
  const countOf = (of: string) =>
    records.filter((record) => record.staffId === of && UNSENT.includes(record.kind)).length;
  const others = new Map(
    heads.filter((head) => head.staffId !== staffId).map((head) => [head.staffId, head.name]),
  );
  return {
    own: staffId === null ? 0 : countOf(staffId),
    others: [...others].map(([of, name]) => ({ name, count: countOf(of) })).filter(({ count }) => count > 0),
  };
};

/**
 * One officer leaves a shared device: his records and keys go. A colleague's vault is locked, not destroyed: his
 * PIN opens it after his next sign-in. One that no PIN has wrapped cannot be locked without losing what is in it,
 * so it stays as it is while something is unsent in it, and goes otherwise.
 * @param staffId null where his sign-in had run out already: then nothing of anybody's is destroyed that is unsent
 */
export const leaveVaults = async (staffId: string | null): Promise<void> => {
  const transaction = (await vaultDatabase()).transaction(['heads', 'records'], 'readwrite');
  const heads = transaction.objectStore('heads');
  const records = transaction.objectStore('records');
  const of = (who: string) => records.index('by-staff').getAll(who);
  const isKept = async (head: VaultHead) =>
    head.staffId !== staffId &&
    (head.wrapped !== null || (await of(head.staffId)).some(({ kind }) => UNSENT.includes(kind)));
  for (const key of await heads.getAllKeys()) {
    const head = await heads.get(key);
    if (!head) continue;
    if (await isKept(head)) {
      if (head.wrapped) await heads.put({ ...head, key: null }, key);
      continue;
    }
    for (const { id } of await of(head.staffId)) await records.delete(id);
    await heads.delete(key);
  }
  await transaction.done;
};

/** How many commands wait in this browser, whoever's, without opening any. */
export const countUnsent = async (): Promise<number> =>
  (await (await vaultDatabase()).getAll('records')).filter(({ kind }) => kind === 'command').length;

/** How many sealed records of whatever kind are in this browser, without opening any. */
export const countKept = async (): Promise<number> => (await vaultDatabase()).count('records');
