import { expect } from '@playwright/test';
import { TEMPLATE_WORDS } from '@/lib/messages/face-template';
import { CONSENT_OFFICER_TEXTS } from '@/lib/messages/session-consent';
import { LANGUAGE, Screen } from './screen';

const texts = CONSENT_OFFICER_TEXTS[LANGUAGE];
const face = TEMPLATE_WORDS[LANGUAGE];

/** The officer's side of the consent. */
export class ConsentScreen extends Screen {
  async isAsked(): Promise<void> {
    await this.arrives(texts.title, 'consent, officer');
  }

  async handsOver(): Promise<void> {
    await this.arrives(texts.title, 'consent, officer');
    await this.button(texts.handOver).click();
  }

  /** On a wide screen the officer sees what the participant allowed, and can take it back for him. */
  async withdrawsFaceForHim(): Promise<void> {
    await this.reads(face.officerAllowed);
    await this.button(face.withdraw).click();
    await expect(this.page.getByText(face.officerAllowed)).toHaveCount(0);
  }

  async hearsNo(): Promise<void> {
    await this.reads(texts.declinedTitle);
    await this.arrives(texts.title, 'consent, declined');
  }
}
