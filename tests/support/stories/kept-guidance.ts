import { expect, type Page } from '@playwright/test';
import { GUIDANCE_ROOT } from '@/lib/tablet/face-guidance/files';

/** Addresses of the face guidance that this browser keeps. */
const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate(async (root) => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.startsWith(root));
  }, GUIDANCE_ROOT);

export const keepsNoGuidance = async (page: Page): Promise<void> => {
  expect(await keptOn(page)).toEqual([]);
};

/** The worker, the model's two files and one kind of WebAssembly. */
export const keepsGuidance = async (page: Page): Promise<void> => {
  await expect.poll(async () => (await keptOn(page)).length, { timeout: 30_000 }).toBe(4);
};

/** Starts guidance as the face step does. @returns what its worker says first */
export const guidanceSays = async (page: Page): Promise<string> => {
  const address = (await keptOn(page)).find((path) => path.endsWith('/worker.js')) ?? '';
  return page.evaluate(
    (path) =>
      new Promise<string>((resolve) => {
        const worker = new Worker(path);
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data.kind);
        };
        worker.onerror = () => resolve('no worker');
      }),
    address,
  );
};
