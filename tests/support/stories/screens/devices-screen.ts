import { expect } from '@playwright/test';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { LANGUAGE, Screen } from './screen';

const texts = ADMINISTRATION[LANGUAGE].devices;

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
