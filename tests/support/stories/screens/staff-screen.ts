import { expect } from '@playwright/test';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import { LANGUAGE, Screen } from './screen';

const texts = ADMINISTRATION[LANGUAGE].staff;
const changes = STAFF_CHANGES[LANGUAGE];

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

  /** Proposes an account. @returns its first password, shown this once */
  async proposes(person: { name: string; username: string; role: string }): Promise<string> {
    await this.button(texts.add).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(texts.name).fill(person.name);
    await dialog.getByLabel(texts.username).fill(person.username);
    await dialog.getByLabel(texts.role).selectOption(person.role);
    await dialog.getByLabel(changes.why).fill('petugas baru');
    await this.arrives(texts.title, 'staff, a proposal');
    await dialog.getByRole('button', { name: changes.propose, exact: true }).click();
    const shown = dialog.locator('[data-shown-once]');
    await expect(shown).toBeVisible();
    const secret = (await shown.textContent()) ?? '';
    await dialog.getByRole('button', { name: changes.written, exact: true }).click();
    return secret;
  }

  private card(username: string) {
    return this.page.locator('section#waiting-changes > *').filter({ hasText: username });
  }

  /** One's own proposal can be taken back, and nothing else. */
  async cannotAccept(username: string): Promise<void> {
    await expect(this.card(username)).toContainText(changes.own);
    await expect(this.card(username).getByRole('button', { name: changes.accept })).toHaveCount(0);
  }

  async accepts(username: string): Promise<void> {
    const card = this.card(username);
    await card.getByLabel(changes.note).fill('sudah dicek');
    await card.getByRole('button', { name: changes.accept, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(changes.pin.pin).fill(DEMO_PIN);
    await this.arrives(texts.title, 'staff, the PIN of who decides');
    await dialog.getByRole('button', { name: changes.pin.open, exact: true }).click();
    await expect(this.card(username)).toHaveCount(0);
  }
}
