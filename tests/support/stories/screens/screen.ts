import { expect, type Page } from '@playwright/test';
import { checksAccessibility } from '../accessibility';

/** The stories are told in Indonesian, the language that everyone at the counter starts with. */
export const LANGUAGE = 'id';

/** What every screen offers to its verbs: things are found as a person finds them, by role and by name. */
export class Screen {
  constructor(protected readonly page: Page) {}

  protected button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  protected link(name: string | RegExp) {
    return this.page.getByRole('link', { name, exact: true });
  }

  protected field(label: string) {
    return this.page.getByLabel(label);
  }

  /** Waits for the screen by its title and looks at its accessibility; `state` tells its faces apart. */
  protected async arrives(title: string | RegExp, state: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await checksAccessibility(this.page, state);
  }

  async reads(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }
}
