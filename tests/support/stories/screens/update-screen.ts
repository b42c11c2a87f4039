import { expect } from '@playwright/test';
import { OFFLINE_SHELL } from '@/lib/messages/offline-shell';
import { LANGUAGE, Screen } from './screen';

const texts = OFFLINE_SHELL[LANGUAGE].update;

/** The board's offer of a newer version. */
export class UpdateScreen extends Screen {
  async isOffered(): Promise<void> {
    await this.page.goto('/board');
    await this.reads(texts.ready);
  }

  async waits(): Promise<void> {
    await this.button(texts.change).click();
    await this.reads(texts.inUse);
  }

  /** The page starts anew under the new version; a page that was still sending a moment ago is waited for. */
  async takesOver(): Promise<void> {
    let anew = false;
    this.page.once('load', () => {
      anew = true;
    });
    const offer = this.button(texts.change).or(this.button(texts.tryAgain));
    await expect(async () => {
      if (!anew) await offer.click({ timeout: 1_000 });
      await expect.poll(() => anew, { timeout: 3_000 }).toBe(true);
    }).toPass({ timeout: 60_000 });
    await expect(this.page.getByText(texts.ready)).toHaveCount(0);
  }
}
