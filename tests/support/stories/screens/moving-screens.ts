import { expect } from '@playwright/test';
import { MOVING } from '@/lib/messages/moving';
import { checksAccessibility } from '../accessibility';
import { HoldingScreens } from './holding-screens';
import { LANGUAGE, Screen } from './screen';

const texts = MOVING[LANGUAGE];

/** A session goes from one tablet to another by a code. */
export class MovingScreens extends Screen {
  /** @returns the code as it stands on the screen */
  async showsCode(): Promise<string> {
    await this.button(texts.moveName).click();
    await expect(this.page.getByRole('img', { name: texts.qrName })).toBeVisible();
    await checksAccessibility(this.page, 'a code to move by');
    const code = await this.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent();
    if (!code) throw new Error('no code on the screen');
    return code;
  }

  /** On the other tablet, from the board or on the page where one code was refused. */
  async types(code: string): Promise<void> {
    const fromBoard = this.link(texts.take);
    if (await fromBoard.isVisible()) await fromBoard.click();
    await this.arrives(texts.takeTitle, 'taking a session by code');
    await this.field(texts.codeField).fill(code);
    await this.button(texts.find).click();
  }

  /** The address that the picture holds, as the tablet's own scanner opens it. */
  async follows(code: string): Promise<void> {
    await this.page.goto(`/session#take/${code.replace('-', '')}`);
    await this.arrives(texts.takeTitle, 'a scanned code');
  }

  async isRefused(fault: keyof typeof texts.faults): Promise<void> {
    await this.reads(texts.faults[fault]);
  }

  async takesOver(why: 'device-trouble' | 'colleague-away'): Promise<void> {
    await this.reads(texts.matched);
    await new HoldingScreens(this.page).takesOver(why);
  }
}
