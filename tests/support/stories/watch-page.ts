import type { Page } from '@playwright/test';

/** A refused or lost request is part of many stories and is shown on the screen; the browser notes it as well. */
const EXPECTED = /^Failed to load resource|net::ERR_|WebSocket|EventSource/;

/** Collects what a page complains of: violations of the content policy, uncaught errors, React's own. */
export const watchPage = (page: Page, troubles: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(`${error.name}: ${error.message}`));
};
