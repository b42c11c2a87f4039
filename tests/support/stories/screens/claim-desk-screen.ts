import { expect } from '@playwright/test';
import type { ClaimStatus } from '@/lib/domain/claims/life';
import { CLAIM_DESK } from '@/lib/messages/claim-desk';
import { CLAIM_LIFE } from '@/lib/messages/claim-life';
import { OFFICE } from '@/lib/messages/office';
import type { PersonaAccount } from '@/lib/sandbox/personas';
import { LANGUAGE, Screen } from './screen';

const t = CLAIM_DESK[LANGUAGE];
const life = CLAIM_LIFE[LANGUAGE].status;

type Known = { readonly claimNumber: string; readonly birthDate: string };

/** Tracking, at the counter and on an office device with nobody signed in. */
export class ClaimDeskScreen extends Screen {
  async opensDesk(): Promise<void> {
    await this.page.goto('/claims');
    await this.arrives(t.deskTitle, 'claim desk');
  }

  async opensKiosk(): Promise<void> {
    await this.page.goto('/kiosk');
    await this.arrives(t.kioskTitle, 'kiosk');
  }

  async asksFor({ claimNumber, birthDate }: Known): Promise<void> {
    const [year = '', month = '', day = ''] = birthDate.split('-');
    await this.field(t.claimNumber).fill(claimNumber);
    await this.field(t.day).fill(day);
    await this.field(t.month).fill(month);
    await this.field(t.year).fill(year);
    await this.button(t.find).click();
  }

  async stands(status: ClaimStatus): Promise<void> {
    await this.reads(life[status].says);
  }

  /** Looks again and again, as somebody does who waits at the counter. */
  async comesToStand(known: Known, status: ClaimStatus, kiosk = false): Promise<void> {
    await expect(async () => {
      await (kiosk ? this.opensKiosk() : this.opensDesk());
      await this.asksFor(known);
      await expect(this.page.getByText(life[status].says)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  }

  async findsNothing(): Promise<void> {
    await expect(this.page.getByRole('alert').filter({ hasText: t.attention })).toBeVisible();
  }

  async looksWell(state: string): Promise<void> {
    await this.arrives(t.deskTitle, `claim desk, ${state}`);
  }

  async replacesAccount({ bankCode, accountNumber, holderName }: PersonaAccount): Promise<void> {
    await this.field(t.bank).selectOption(bankCode);
    await this.field(t.accountNumber).fill(accountNumber);
    await this.field(t.holderName).fill(holderName);
    await this.signs();
    await this.button(t.save).click();
    await this.reads(t.doneNext);
  }

  private async signs(): Promise<void> {
    const pad = this.page.locator('#signature svg').first();
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (!box) throw new Error('no pad to sign on');
    await this.page.mouse.move(box.x + 40, box.y + box.height / 2);
    await this.page.mouse.down();
    for (let point = 1; point <= 12; point += 1)
      await this.page.mouse.move(box.x + 40 + point * 18, box.y + box.height / 2 + (point % 2 ? -25 : 25));
    await this.page.mouse.up();
  }

  async stopsWith(code: string): Promise<void> {
    await this.field(t.stopCode).fill(code);
    await this.button(t.stop).click();
    await this.reads(t.stopped);
  }

  async tellsNothingOf(secrets: readonly string[]): Promise<void> {
    const text = (await this.page.locator('main').textContent()) ?? '';
    for (const secret of secrets) expect(text).not.toContain(secret);
  }

  async isNotEnrolled(known: Known): Promise<void> {
    await this.asksFor(known);
    await this.reads(OFFICE[LANGUAGE].notEnrolled.next);
  }
}
