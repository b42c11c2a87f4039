import { OFFLINE_SHELL } from '@/lib/messages/offline-shell';
import { LANGUAGE } from '../support/stories/screens/screen';
import { expect, test } from '../support/stories/tablet-fixtures';

test.describe.configure({ timeout: 180_000 });

test('a tablet can install the counter as an app, and opens it without a network', async ({ tablet }) => {
  const officer = await tablet.isSetUp();
  await officer.page.goto('/board');
  const browser = await officer.page.context().newCDPSession(officer.page);
  const { url, errors } = await browser.send('Page.getAppManifest');
  expect(new URL(url).pathname).toBe('/manifest.webmanifest');
  expect(errors).toEqual([]);
  // Chromium's own list of what keeps a page from being installed.
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);

  await officer.losesConnection();
  await officer.page.goto('/board');
  const { title } = OFFLINE_SHELL[LANGUAGE].page;
  await expect(officer.page.getByRole('heading', { name: title })).toBeVisible();
  await officer.outbox.opens();
});
