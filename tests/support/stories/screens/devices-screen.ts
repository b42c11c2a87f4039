import { expect } from '@playwright/test';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { DEVICE_DAY } from '@/lib/messages/device-day';
import { LANGUAGE, Screen } from './screen';

const texts = ADMINISTRATION[LANGUAGE].devices;
const day = DEVICE_DAY[LANGUAGE];

export class DevicesScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/devices');
    await this.arrives(texts.title, 'devices');
  }

  async issuesCode(label: string): Promise<string> {
    await this.button(texts.issue).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(texts.label).fill(label);
    await dialog.getByRole('button', { name: texts.issue, exact: true }).click();
    const code = dialog.getByText(/^[0-9A-Z]{5}-?[0-9A-Z]{5}$/);
    await expect(code).toBeVisible();
    await this.arrives(texts.title, 'devices, a code');
    const shown = (await code.textContent()) ?? '';
    await dialog.getByRole('button', { name: texts.codeDone, exact: true }).click();
    return shown;
  }

  async showsDay(name: string, closed: boolean): Promise<void> {
    await this.opens();
    const row = this.page.getByRole('row').filter({ hasText: name });
    await expect(row).toContainText(closed ? /Ditutup \d/ : day.notClosed);
    await expect(row).toContainText(/Pagi diperiksa .*1 catatan/);
    await expect(row).toContainText(/rilis \d/);
    await this.arrives(texts.title, 'devices, with their day');
  }

  async revokes(name: string, why: string): Promise<void> {
    await this.button(texts.revokeName(name)).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(texts.why).fill(why);
    await this.arrives(texts.title, 'devices, revoking');
    await dialog.getByRole('button', { name: texts.revoke, exact: true }).click();
    await expect(
      this.page.getByRole('row').filter({ hasText: name }).filter({ hasText: texts.revoked }),
    ).toBeVisible();
  }
}
