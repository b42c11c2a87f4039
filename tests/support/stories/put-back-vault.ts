import type { Page } from '@playwright/test';

/** The stores of release 1, as it made them (tests/support/golden/vault-1.json is a copy of its records). */
const STORES = [
  { name: 'heads', keyPath: null, indexes: [] },
  {
    name: 'records',
    keyPath: 'id',
    indexes: [
      { name: 'by-session', keyPath: 'sessionId' },
      { name: 'by-staff', keyPath: 'staffId' },
    ],
  },
] as const;

/**
 * The vaults of a page's browser as release 1 would have written the same: its version, its stores, and no names.
 * Keys that scripts cannot read are moved as the browser itself moves them.
 */
export const putBackVault = (page: Page): Promise<void> =>
  page.evaluate(async (stores) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const now = await done(indexedDB.open('dampingi-vault'));
    const reading = now.transaction(['heads', 'records'], 'readonly');
    const [keys, heads, records] = await Promise.all([
      done(reading.objectStore('heads').getAllKeys()),
      done(reading.objectStore('heads').getAll()),
      done(reading.objectStore('records').getAll()),
    ]);
    now.close();
    await done(indexedDB.deleteDatabase('dampingi-vault'));
    const opening = indexedDB.open('dampingi-vault', 1);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of stores) {
        const store = opening.result.createObjectStore(name, keyPath ? { keyPath } : {});
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
      }
    };
    const before = await done(opening);
    const writing = before.transaction(['heads', 'records'], 'readwrite');
    for (const [at, { name: _later, ...head }] of heads.entries())
      writing.objectStore('heads').put(head, keys[at]);
    for (const record of records) writing.objectStore('records').put(record);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    before.close();
  }, STORES);
