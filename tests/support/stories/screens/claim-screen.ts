import type { Finding } from '@/lib/domain/benefits/jht/quote';
import { REASON_WORDS } from '@/lib/domain/benefits/jht/reasons';
import { sayFinding } from '@/lib/domain/benefits/jht/say-finding';
import type { ClaimReason, Route } from '@/lib/domain/sessions/claim-terms';
import type { EndReason } from '@/lib/domain/sessions/events';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { LANGUAGE, Screen } from './screen';

const texts = CLAIM_TEXTS[LANGUAGE];
const holding = HOLDING_TEXTS[LANGUAGE];

export class ClaimScreen extends Screen {
  async describes(reason: ClaimReason, letterOn: string | null): Promise<void> {
    await this.arrives(texts.title, 'claim, reason');
    await this.page.getByRole('radio', { name: REASON_WORDS[reason][LANGUAGE] }).check();
    if (letterOn) {
      const [year = '', month = '', day = ''] = letterOn.split('-');
      await this.field(texts.day).fill(day);
      await this.field(texts.month).fill(month);
      await this.field(texts.year).fill(year);
    }
    await this.button(texts.count).click();
  }

  async hears(route: Route): Promise<void> {
    await this.arrives(texts.resultTitle[route], `claim, ${route}`);
  }

  /** The reason in the law's words, and the date where one must wait for it. */
  async isTold(finding: Finding, from: string | null = null): Promise<void> {
    await this.reads(sayFinding(finding, from, LANGUAGE));
  }

  async goesOn(): Promise<void> {
    await this.button(texts.goOn).click();
  }

  async goesToDocuments(): Promise<void> {
    await this.button(texts.goDocuments).click();
  }

  async changesReason(): Promise<void> {
    await this.button(texts.changeReason).click();
  }

  async ends(why: EndReason): Promise<void> {
    await this.button(texts.endOutcome).last().click();
    await this.hasEnded(why);
  }

  async hasEnded(why: EndReason): Promise<void> {
    await this.arrives(holding.endedTitle, `ended, ${why}`);
    await this.reads(holding.endedNext[why]);
  }
}
