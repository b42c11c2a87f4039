import { CONSENT_OFFICER_TEXTS } from '@/lib/messages/session-consent';
import { LANGUAGE, Screen } from './screen';

const texts = CONSENT_OFFICER_TEXTS[LANGUAGE];

/** The officer's side of the consent. */
export class ConsentScreen extends Screen {
  async handsOver(): Promise<void> {
    await this.arrives(texts.title, 'consent, officer');
    await this.button(texts.handOver).click();
  }

  async hearsNo(): Promise<void> {
    await this.reads(texts.declinedTitle);
    await this.arrives(texts.title, 'consent, declined');
  }
}
