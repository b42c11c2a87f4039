import { expect } from '@playwright/test';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { LANGUAGE, Screen } from './screen';

const texts = ADMINISTRATION[LANGUAGE].staff;

export class StaffScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/staff');
    await this.arrives(texts.title, 'staff');
  }

  /** Ends every staff session of one person. */
  async signsOut(name: string, why: string): Promise<void> {
    await this.button(texts.manageName(name)).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await this.arrives(texts.title, 'staff, one account');
    await dialog.getByText(texts.signOut, { exact: true }).first().click();
    await dialog.getByLabel(texts.why).filter({ visible: true }).first().fill(why);
    await dialog.getByRole('button', { name: texts.signOut, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
