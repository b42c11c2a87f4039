import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** True for the first of all workers that asks: the same screen of the next persona is the same screen. */
const isFirstToCheck = (screen: string): boolean => {
  const checked = join(process.env.STORIES_DIR ?? '', 'checked');
  mkdirSync(checked, { recursive: true });
  try {
    mkdirSync(join(checked, encodeURIComponent(screen)));
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
};

const PHONE = { width: 360, height: 740 };

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
};

/** How far the page reaches past its window, in pixels; nobody scrolls sideways at a counter. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const checksHere = async (page: Page, screen: string) => {
  const width = page.viewportSize()?.width;
  expect(await violations(page), `axe on ${screen} at ${width} px`).toEqual([]);
  expect(await overhang(page), `sideways reach of ${screen} at ${width} px`).toBeLessThanOrEqual(0);
};

/** No axe violation and nothing cut off, at the window's own width and at a phone's; once per screen and state. */
export const checksAccessibility = async (page: Page, screen: string): Promise<void> => {
  if (!isFirstToCheck(screen)) return;
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  await checksHere(page, screen);
  await page.setViewportSize(PHONE);
  await checksHere(page, screen);
  await page.setViewportSize(before);
};
