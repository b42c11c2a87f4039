import { expect } from '@playwright/test';
import { DATA_LADDER } from '@/lib/domain/sessions/data-ladder';
import { REQUEST_TEXTS } from '@/lib/messages/requests';
import { LANGUAGE, Screen } from './screen';

const texts = REQUEST_TEXTS[LANGUAGE];

type Trouble = (typeof DATA_LADDER)[number]['trouble'];

/** What other offices were asked, and what they said. */
export class RequestsScreen extends Screen {
  private lineOf(ticket: string, trouble: Trouble) {
    const says = DATA_LADDER.find((row) => row.trouble === trouble)?.says[LANGUAGE] ?? trouble;
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { level: 2, name: says, exact: true }) })
      .filter({ hasText: ticket })
      .last(); // the card itself, not the list around it
  }

  async opens(): Promise<void> {
    await this.page.goto('/requests');
    await this.arrives(texts.title, 'requests');
  }

  async waitsFor(ticket: string, trouble: Trouble): Promise<void> {
    await expect(this.lineOf(ticket, trouble).getByText(texts.waiting)).toBeVisible();
  }

  async records(ticket: string, trouble: Trouble): Promise<void> {
    const line = this.lineOf(ticket, trouble);
    await line.getByRole('button', { name: texts.record }).click();
    await line.getByRole('radio', { name: texts.answers.done }).check();
    await this.arrives(texts.title, 'requests, answer');
    await line.getByRole('button', { name: texts.save }).click();
    await expect(line.getByRole('button', { name: texts.record })).toHaveCount(0);
    await expect(line.getByText(texts.answers.done)).toBeVisible();
  }
}
