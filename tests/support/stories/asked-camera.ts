import type { CDPSession, Page } from '@playwright/test';
import { killCamera } from './browser-process';
import { cameraFile, putCameraBack, takeCameraAway } from './camera-file';
import { test as base, expect } from './fixtures';

/** The flag by which all other stories answer the browser's question for the camera with yes. */
const ALWAYS_ALLOWED = '--use-fake-ui-for-media-stream';

/** The camera of one page, as whoever sits before the device can forbid, allow, pull out and plug in. */
class AskedCamera {
  private settings: CDPSession | null = null;

  private async is(setting: 'denied' | 'granted', page: Page): Promise<void> {
    // The browser keeps a setting for as long as this session lasts: it ends with the page.
    this.settings ??= await page.context().newCDPSession(page);
    const { targetInfo } = await this.settings.send('Target.getTargetInfo');
    await this.settings.send('Browser.setPermission', {
      permission: { name: 'camera' },
      setting,
      origin: new URL(page.url()).origin,
      // Without it the browser's first profile would be meant, not this page's.
      browserContextId: targetInfo.browserContextId,
    });
  }

  /** The browser's own question was answered with no. */
  isForbiddenOn = ({ page }: { readonly page: Page }): Promise<void> => this.is('denied', page);

  /** The lock beside the address is opened; the page is told by the browser. */
  isAllowedOn = ({ page }: { readonly page: Page }): Promise<void> => this.is('granted', page);

  /** Gone from the browser's list in the middle of the picture. */
  isPulledOut = (): Promise<void> => {
    takeCameraAway();
    return killCamera(cameraFile());
  };

  isBack = (): void => putCameraBack();
}

/** Stories in a browser that asks for its camera. */
export const test = base.extend<{ readonly camera: AskedCamera }>({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: launchOptions.args?.filter((flag) => flag !== ALWAYS_ALLOWED) }),
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from here
  camera: async ({}, use) => use(new AskedCamera()),
});

export { expect };
