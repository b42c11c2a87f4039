import { expect } from '@playwright/test';
import { PIN_TEXTS } from '@/lib/messages/pin';
import { SCREEN_LOCK } from '@/lib/messages/screen-lock';
import { LANGUAGE, Screen } from './screen';

const t = SCREEN_LOCK[LANGUAGE];

/** What stands before a screen that was left alone. */
export class LockScreen extends Screen {
  async covers(): Promise<void> {
    await this.arrives(t.title, 'screen locked');
    // Nothing of what lies below is seen or reached, by eye or by screen reader.
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }

  async staysShutFor(pin: string): Promise<void> {
    await this.tries(pin);
    await this.reads(PIN_TEXTS[LANGUAGE].faults['pin.wrong']);
    await this.button(PIN_TEXTS[LANGUAGE].close).click();
    await this.covers();
  }

  /** Without a network: so many wrong PINs, and then not even the right one. */
  async isShutForGood(wrong: string, times: number, right: string): Promise<void> {
    for (let guess = 0; guess < times; guess += 1) await this.staysShutFor(wrong);
    await this.tries(right);
    await this.reads(PIN_TEXTS[LANGUAGE].faults['pin.locked']);
  }

  async opensWith(pin: string): Promise<void> {
    await this.tries(pin);
    await expect(this.page.getByRole('heading', { name: t.title })).toBeHidden();
  }

  private async tries(pin: string): Promise<void> {
    await this.button(t.open).click();
    await this.field(PIN_TEXTS[LANGUAGE].pin).fill(pin);
    await this.button(t.openScreen).click();
  }
}
