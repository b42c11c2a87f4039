import type { Page } from '@playwright/test';

const ANY_ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/**
 * What stood on the screen when a story failed: its picture, and in the run's output the place and the words that
 * tell which screen it was, for whoever has only that. Participants' names and numbers are in neither heading.
 */
export const keepsScreen = async (page: Page, file: string): Promise<void> => {
  const place = page
    .url()
    .replace(ANY_ID, '…')
    .replace(/^https?:\/\/[^/]+/, '');
  const said = await page
    .locator('h1, [role=dialog] h2, [role=alert], [role=status]')
    .allInnerTexts()
    .catch((fault: unknown) => [String(fault)]);
  const words = said.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  process.stdout.write(`     screen at ${place}: ${words.join(' | ')}\n`);
  await page.screenshot({ path: file, fullPage: true });
};
