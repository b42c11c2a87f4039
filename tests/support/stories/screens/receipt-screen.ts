import { expect } from '@playwright/test';
import { RECEIPT, VERIFY } from '@/lib/messages/receipt';
import { LANGUAGE, Screen } from './screen';

const texts = RECEIPT[LANGUAGE];
const verify = VERIFY[LANGUAGE];

/** The paper, and the public page behind its code. */
export class ReceiptScreen extends Screen {
  async isPrintable(claimNumber: string): Promise<void> {
    await this.arrives(texts.titles.receipt, 'receipt');
    await this.reads(claimNumber);
    await expect(this.page.getByRole('img', { name: texts.qrName }).first()).toBeVisible();
  }

  async code(): Promise<string> {
    const line = this.page.getByText(new RegExp(`^${texts.code}: `)).first();
    return ((await line.textContent()) ?? '').replace(`${texts.code}:`, '').replace(/\s/g, '');
  }

  async checks(code: string): Promise<void> {
    await this.page.goto(`/verify/${code}`);
  }

  async isGenuine(claimNumber: string): Promise<void> {
    await this.reads(verify.found);
    await this.arrives(verify.title, 'verify, genuine');
    await this.reads(claimNumber.slice(-4));
  }

  async tellsNothingOf(secrets: readonly string[]): Promise<void> {
    const page = (await this.page.content()).toLowerCase();
    for (const secret of secrets) expect(page).not.toContain(secret.toLowerCase());
  }

  async isUnknown(): Promise<void> {
    await this.reads(verify.unknown);
    await this.arrives(verify.title, 'verify, unknown');
  }
}
