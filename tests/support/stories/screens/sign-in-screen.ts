import { expect } from '@playwright/test';
import { SIGN_IN } from '@/lib/messages/sign-in';
import { LANGUAGE, Screen } from './screen';

const texts = SIGN_IN[LANGUAGE];

export class SignInScreen extends Screen {
  async opens(): Promise<void> {
    await this.page.goto('/sign-in');
    await this.arrives(texts.title, 'sign-in');
    // Before the form is awake the browser would send it the old way.
    await this.page.locator('form[data-ready=true]').waitFor();
  }

  async tries(username: string, password: string): Promise<void> {
    await this.field(texts.username).fill(username);
    await this.field(texts.password).and(this.page.getByRole('textbox')).fill(password);
    const answer = this.page.waitForResponse(/\/api\/auth\/callback\/credentials/);
    await this.button(texts.submit).click();
    await answer;
  }

  async isRefused(): Promise<string> {
    const words = this.page.getByRole('alert').filter({ hasText: texts.refused });
    await expect(words).toBeVisible();
    await this.arrives(texts.title, 'sign-in, refused');
    return (await words.textContent()) ?? '';
  }

  async isLeft(): Promise<void> {
    await this.page.waitForURL((url) => !['/', '/sign-in'].includes(url.pathname));
  }

  async isHere(): Promise<void> {
    await this.arrives(texts.title, 'sign-in');
  }
}
