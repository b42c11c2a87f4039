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

  async has(ticket: string): Promise<void> {
    await expect(this.page.getByRole('row').filter({ hasText: ticket })).toBeVisible();
  }

  async isEmpty(): Promise<void> {
    await this.reads(texts.empty);
    await this.arrives(texts.title, 'board, empty');
  }

  async goesOnWith(ticket: string): Promise<void> {
    await this.link(new RegExp(`^(${texts.goOnName(ticket)}|${texts.openName(ticket)})$`)).click();
  }
}
