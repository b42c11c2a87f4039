import type { Page } from '@playwright/test';

/**
 * The browser tells that `bytes` more may be stored; with none left it refuses what is as large as a picture, as the standard says
 * (a quota that Chromium is given over its debugging port is neither told to pages nor kept by IndexedDB).
 * null: there is room again.
 */
export const leavesRoom = async (page: Page, bytes: number | null): Promise<void> => {
  await page.evaluate((left) => {
    const store = IDBObjectStore.prototype as { put: IDBObjectStore['put']; before?: IDBObjectStore['put'] };
    store.before ??= store.put;
    const put = store.before;
    const bytesIn = (value: unknown): number => {
      if (typeof value !== 'object' || value === null) return 0;
      if ('byteLength' in value) return Number(value.byteLength);
      return Object.values(value).reduce<number>((all, one) => all + bytesIn(one), 0);
    };
    store.put = function (this: IDBObjectStore, ...given) {
      if (left === 0 && bytesIn(given[0]) > 10_000) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
    navigator.storage.estimate = async () => ({ usage: 0, quota: left ?? 1e10 });
  }, bytes);
};
