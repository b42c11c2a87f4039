import type { Page } from '@playwright/test';

const HINTS = '/api/v1/face/hints';

/** How many frames this page has shown the server for a hint since. */
export const hintsAsked = (page: Page): (() => number) => {
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith(HINTS)) asked += 1;
  });
  return () => asked;
};

/** The guidance of the device cannot be had: nothing of it arrives. */
export const withoutGuidance = (page: Page): Promise<unknown> =>
  page.route('**/_next/static/guidance/**', (route) => route.abort());

/** The server gives no hints: whatever is said before a picture is taken was seen by the device. */
export const withoutServersHints = (page: Page): Promise<unknown> =>
  page.route(`**${HINTS}`, (route) => route.abort());
