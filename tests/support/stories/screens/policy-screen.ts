import { expect } from '@playwright/test';
import { POLICIES } from '@/lib/messages/policies';
import { LANGUAGE, Screen } from './screen';

const texts = POLICIES[LANGUAGE];

export class PolicyScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/policies');
    await this.arrives(texts.title, 'policies');
  }

  /** Proposes a new ceiling for claims without documents. */
  async proposesCeiling(given: { amount: string; from: string; source: string; why: string }): Promise<void> {
    const topic = texts.topics['digital-ceiling'];
    await this.page.locator('summary').filter({ hasText: topic }).click();
    await this.button(texts.changeName(topic, texts.general)).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await this.arrives(texts.title, 'policies, a change');
    await dialog.getByLabel(texts.fields.amount).fill(given.amount);
    await dialog.getByLabel(texts.validFrom).fill(given.from);
    await dialog.getByLabel(texts.source).fill(given.source);
    await dialog.getByLabel(texts.why).fill(given.why);
    await dialog.getByRole('button', { name: texts.propose, exact: true }).click();
    await expect(dialog).toBeHidden();
    await this.reads(texts.own);
  }

  async decides(decision: 'accept' | 'reject', note: string): Promise<void> {
    await this.field(texts.noteLabel).first().fill(note);
    await this.button(texts[decision]).first().click();
    await this.reads(texts.decided[decision]);
    await this.reads(texts.none);
  }

  /** The version that quotes are made under now, as the page shows it. */
  async version(): Promise<string> {
    const shown = await this.page
      .getByRole('heading', { name: /\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}/ })
      .textContent();
    return shown?.match(/\S+$/)?.[0] ?? '';
  }
}
