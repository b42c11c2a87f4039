import { expect } from '@playwright/test';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { ExceptionKind } from '@/lib/domain/payments/compare';
import { PAYMENTS } from '@/lib/messages/payments';
import { PIN_TEXTS } from '@/lib/messages/pin';
import { LANGUAGE, Screen } from './screen';

const t = PAYMENTS[LANGUAGE];

/** The supervisor's page of payments. */
export class PaymentsScreen extends Screen {
  private card(text: string) {
    return this.page.getByRole('main').locator('section section').filter({ hasText: text });
  }

  async opens(): Promise<void> {
    await this.page.goto('/payments');
    await this.arrives(t.title, 'payments');
  }

  async approves(claimNumber: string): Promise<void> {
    const card = this.card(claimNumber);
    await expect(card).toBeVisible();
    await this.arrives(t.title, 'payments, an approval');
    await card.getByRole('radio', { name: t.accept, exact: true }).check();
    await card.getByLabel(t.note).fill('Buku tabungan asli sudah dilihat.');
    const heard = card.getByRole('radio', { name: t.heards['in-person'], exact: true });
    if (await heard.isVisible()) await heard.check();
    await card.getByRole('button', { name: t.send }).click();
    await this.typesPin();
    await expect(card).toHaveCount(0);
  }

  /** First on the page; the approval of the same claim offers no yes meanwhile. */
  async seesStopOf(claimNumber: string): Promise<void> {
    const stopped = this.card(t.stopTitle).filter({ hasText: claimNumber });
    await expect(stopped).toContainText(t.stopUnasked);
    await expect(this.card(claimNumber).getByText(t.stoppedFirst)).toBeVisible();
    await expect(this.card(claimNumber).getByRole('radio', { name: t.accept, exact: true })).toHaveCount(0);
    await this.arrives(t.title, 'payments, a stop');
  }

  private async typesPin(): Promise<void> {
    const { order } = PIN_TEXTS[LANGUAGE];
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(order.pin, { exact: true }).fill(DEMO_PIN);
    await dialog.getByRole('button', { name: order.open }).click();
  }

  async comparesWithBank(): Promise<void> {
    await this.button(t.compareNow).click();
    await expect(this.button(t.compareNow)).toBeVisible({ timeout: 20_000 });
  }

  async sees(claimNumber: string, kind: ExceptionKind): Promise<void> {
    await expect(this.card(claimNumber)).toContainText(t.exceptionKinds[kind].word);
    await this.arrives(t.title, 'payments, an exception');
  }

  async settles(claimNumber: string): Promise<void> {
    const card = this.card(claimNumber);
    await card.locator('summary').click();
    await card.getByLabel(t.settlement).selectOption('claim-returned');
    await card.getByLabel(t.note).fill('Surat bank nomor 12; rekening diganti di loket.');
    await card.getByRole('button', { name: t.settle }).click();
    await expect(card).toHaveCount(0);
  }
}
