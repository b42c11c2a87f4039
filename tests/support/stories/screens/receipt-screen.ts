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

  /** At the address that is printed under the code, where it is typed. */
  async typesCode(code: string): Promise<void> {
    await this.page.goto('/verify');
    await this.arrives(verify.title, 'verify, to type');
    await this.page.getByLabel(verify.type).fill(code);
    await this.page.getByRole('button', { name: verify.check, exact: true }).click();
    await this.page.waitForURL(/\/verify\/\w+$/);
  }

  /** A till roll has no pages and the sheet is one: the papers as they are printed. */
  async fitsItsPaper(): Promise<void> {
    for (const paper of ['slip', 'a4'] as const) {
      await this.page.evaluate(() => {
        window.print = () => undefined;
      });
      await this.page.getByRole('button', { name: texts.print[paper], exact: true }).click();
      const pdf = await this.page.pdf({ preferCSSPageSize: true });
      await this.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `pages of the ${paper}`).toHaveLength(1);
    }
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
