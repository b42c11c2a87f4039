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

  /** The page starts anew under the new version, which offers nothing more. */
  async takesOver(): Promise<void> {
    const anew = this.page.waitForEvent('load');
    await this.button(texts.change).click();
    await anew;
    await expect(this.page.getByText(texts.ready)).toHaveCount(0);
  }
}
