import type { LaunchOptions, TestInfo } from '@playwright/test';
import { test as base, expect } from './fixtures';
import { type HttpsDoor, openHttpsDoor } from './https-door';
import { keepsScreen } from './keeps-screen';
import { roomOfWorker } from './room';
import { Tablet } from './tablet';

type Tablets = {
  /** Maya's tablet, taken out of its box for this story. */
  readonly tablet: Tablet;
  /** Rudi's, beside it. */
  readonly otherTablet: Tablet;
};

/** The sandbox's demo camera is for the pages of the product's first address; these tablets have a camera. */
const DEMO_CAMERA_ELSEWHERE = /^Access to fetch at '[^']+\/sandbox\/personas' .+ blocked by CORS policy/;

type Given = { readonly door: HttpsDoor; readonly launchOptions: LaunchOptions };

/** A tablet of this person for one story: on a failure its screens are kept, at the end its console has to be clean. */
const tabletOf =
  (username: string) =>
  async ({ door, launchOptions }: Given, use: (tablet: Tablet) => Promise<void>, testInfo: TestInfo) => {
    const tablet = new Tablet(door, launchOptions, username);
    await use(tablet);
    door.loseEvery(0);
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const [number, page] of tablet.pages().entries())
      if (failed && !page.isClosed())
        await keepsScreen(page, testInfo.outputPath(`tablet-of-${username}-${number + 1}.png`));
    await tablet.isThrownAway();
    const troubles = tablet.troubles.filter((trouble) => !DEMO_CAMERA_ELSEWHERE.test(trouble));
    expect(troubles, 'errors in the tablet’s console').toEqual([]);
  };

/** Stories about what stays on a tablet: over HTTPS, with the service worker, on a profile that outlives its browser. */
export const test = base.extend<Tablets, { readonly door: HttpsDoor }>({
  door: [
    async ({ desk }, use) => {
      const door = await openHttpsDoor(desk.product, roomOfWorker());
      await use(door);
      await door.close();
    },
    { scope: 'worker' },
  ],
  tablet: async ({ door, launchOptions }, use, testInfo) =>
    tabletOf('maya')({ door, launchOptions }, use, testInfo),
  otherTablet: async ({ door, launchOptions }, use, testInfo) =>
    tabletOf('rudi')({ door, launchOptions }, use, testInfo),
});

export { expect };
