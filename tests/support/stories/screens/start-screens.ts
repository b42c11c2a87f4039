import { expect } from '@playwright/test';
import { fieldError } from '@/lib/domain/people/field-errors';
import type { ReasonHere } from '@/lib/domain/sessions/events';
import { REFUSALS } from '@/lib/domain/sessions/refusal-messages';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { START_TEXTS } from '@/lib/messages/session-start';
import { LANGUAGE, Screen } from './screen';

const texts = START_TEXTS[LANGUAGE];

/** Why here, who, and which membership. */
export class StartScreens extends Screen {
  async isOpen(): Promise<void> {
    await this.arrives(texts.whyTitle, 'why here');
  }

  async saysWhy(reason: ReasonHere): Promise<void> {
    await this.isOpen();
    await this.button(texts.reasons[reason]).click();
    await this.arrives(texts.identifyTitle, 'identify');
  }

  async looksFor(number: string): Promise<void> {
    await this.field(texts.identifier).fill(number);
    await this.button(texts.search).click();
  }

  async isToldWrong(code: string): Promise<void> {
    await this.reads(fieldError(code, LANGUAGE));
    await this.arrives(texts.identifyTitle, 'identify, wrong number');
  }

  async isRefused(code: keyof typeof REFUSALS): Promise<void> {
    await this.reads(REFUSALS[code][LANGUAGE].says);
    await this.reads(REFUSALS[code][LANGUAGE].next);
    await this.arrives(texts.identifyTitle, `identify, ${code}`);
  }

  async choosesMembership(kpj: string): Promise<void> {
    await this.arrives(texts.chooseTitle, 'choose membership');
    await this.page.getByRole('radio', { name: new RegExp(kpj) }).check();
    await this.button(texts.useThis).click();
  }

  /** The number on top of the session, by which colleagues find it. */
  async ticket(): Promise<string> {
    const shown = this.page.getByText(new RegExp(`^${SESSION_TEXTS[LANGUAGE].ticket('[A-Z]\\d+')}$`)).first();
    await expect(shown).toBeVisible();
    return ((await shown.textContent()) ?? '').split(' ').at(-1) ?? '';
  }
}
