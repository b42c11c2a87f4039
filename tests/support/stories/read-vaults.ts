import type { Page } from '@playwright/test';
import type { RecordKind } from '@/lib/tablet/vault/vault-database';

export type VaultsSeen = {
  readonly heads: readonly { readonly name: string; readonly open: boolean }[];
  readonly records: readonly RecordKind[];
};

/** What lies in the vaults of a page's browser, whoever's, without opening any. */
export const readVaults = (page: Page): Promise<VaultsSeen> =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('dampingi-vault'));
    const transaction = database.transaction(['heads', 'records'], 'readonly');
    const [heads, records] = await Promise.all([
      done(transaction.objectStore('heads').getAll()),
      done(transaction.objectStore('records').getAll()),
    ]);
    database.close();
    return {
      heads: heads.map(({ name, key }) => ({ name, open: key !== null })),
      records: records.map(({ kind }) => kind),
    };
  });
