import { expect } from '@playwright/test';
import { BOARD } from '@/lib/messages/board';
import { LANGUAGE, Screen } from './screen';

const texts = BOARD[LANGUAGE];

export class BoardScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/board');
    await this.arrives(texts.title, 'board');
  }

  async startsSession(): Promise<void> {
    await this.link(texts.start).click();
  }

  async showsAllOfToday(): Promise<void> {
    await this.page.getByRole('radio', { name: texts.filters.all }).check({ force: true });
    await this.arrives(texts.title, 'board, all of today');
  }

  async isHere(): Promise<void> {
    await this.arrives(texts.title, 'board');
  }

  async shows(maskedName: string): Promise<void> {
    await expect(this.page.getByRole('row').filter({ hasText: maskedName }).first()).toBeVisible();
    await this.arrives(texts.title, 'board, with sessions');
  }

  /** Who came first stands first, whenever his session reached the server. */
  async showsBefore(first: string, second: string): Promise<void> {
    await this.reads(first);
    const rows = await this.page.getByRole('row').allTextContents();
    const placeOf = (ticket: string) => rows.findIndex((row) => row.includes(ticket));
    expect(placeOf(first)).toBeGreaterThan(0);
    expect(placeOf(second)).toBeGreaterThan(placeOf(first));
  }

  /** Neither under way nor among all of today. */
  async showsNothingOf(maskedName: string): Promise<void> {
    await this.showsAllOfToday();
    await expect(this.page.getByText(maskedName)).toHaveCount(0);
  }
}
