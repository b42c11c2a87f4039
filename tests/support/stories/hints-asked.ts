import type { Page } from '@playwright/test';
import { requestsOf } from './weak-signal';

const HINTS = '/api/v1/face/hints';

/** How many frames this page has shown the server for a hint since. */
export const hintsAsked = (page: Page): (() => number) => requestsOf(page, 'POST', /\/face\/hints$/);

/** The guidance of the device cannot be had: nothing of it arrives. */
export const withoutGuidance = (page: Page): Promise<unknown> =>
  page.route('**/_next/static/guidance/**', (route) => route.abort());

/** The server gives no hints: whatever is said before a picture is taken was seen by the device. */
export const withoutServersHints = (page: Page): Promise<unknown> =>
  page.route(`**${HINTS}`, (route) => route.abort());

/** The thread of the device's own guidance ends without a word, as when the browser takes its memory back. */
export const guidanceDies = async (page: Page): Promise<void> => {
  const [guidance] = page.workers().filter((worker) => worker.url().includes('/guidance/'));
  if (!guidance) throw new Error('no guidance runs on this device');
  await guidance.evaluate(() => self.close());
};
