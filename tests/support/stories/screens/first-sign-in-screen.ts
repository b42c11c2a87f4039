import { OWN_ACCOUNT } from '@/lib/messages/own-account';
import { PIN_TEXTS } from '@/lib/messages/pin';
import { LANGUAGE, Screen } from './screen';

const texts = OWN_ACCOUNT[LANGUAGE];
const pins = PIN_TEXTS[LANGUAGE];

export class FirstSignInScreen extends Screen {
  /** Wherever the newcomer goes, they come out here. */
  async isWhereItLeads(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForURL(/\/first-sign-in$/);
    await this.arrives(texts.firstTitle, 'first sign-in');
  }

  async triesPassword(current: string, next: string): Promise<void> {
    await this.page.locator('form[data-ready=true]').waitFor();
    await this.field(texts.current).fill(current);
    await this.field(texts.next).fill(next);
    await this.button(texts.save).click();
  }

  async isToldItIsCommon(): Promise<void> {
    await this.reads(texts.faults['password.common']);
    await this.arrives(texts.firstTitle, 'first sign-in, a common password');
  }

  async choosesPin(password: string, pin: string): Promise<void> {
    await this.reads(texts.steps.pin);
    await this.arrives(texts.firstTitle, 'first sign-in, the PIN');
    await this.field(pins.password).fill(password);
    await this.field(pins.newPin).fill(pin);
    await this.button(pins.save).click();
    await this.page.waitForURL((url) => !url.pathname.startsWith('/first-sign-in') && url.pathname !== '/');
  }
}
