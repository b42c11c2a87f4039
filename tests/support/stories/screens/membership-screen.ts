import type { EndEvidence } from '@/lib/domain/sessions/membership-commands';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import { REQUEST_TEXTS } from '@/lib/messages/requests';
import { CLAIM_TEXTS } from '@/lib/messages/session-claim';
import { PROFILE_TEXTS } from '@/lib/messages/session-profile';
import { LANGUAGE, Screen } from './screen';

const texts = CORRECTION_TEXTS[LANGUAGE];
const requests = REQUEST_TEXTS[LANGUAGE];
const dates = CLAIM_TEXTS[LANGUAGE];
const { title } = PROFILE_TEXTS[LANGUAGE].membership;

/** What can be put right at the membership step. */
export class MembershipScreen extends Screen {
  async handsOverToMerge(count: number): Promise<void> {
    await this.reads(texts.mergeTitle(count));
    await this.arrives(title, 'membership, several cards');
    await this.button(texts.mergeOpen).click();
  }

  async putsForwardEnd(lastDay: string, evidence: EndEvidence): Promise<void> {
    await this.arrives(title, 'membership, end not reported');
    await this.button(texts.endOpen).click();
    const [year = '', month = '', day = ''] = lastDay.split('-');
    await this.field(dates.day).fill(day);
    await this.field(dates.month).fill(month);
    await this.field(dates.year).fill(year);
    await this.page.getByRole('radio', { name: texts.evidences[evidence] }).check();
    await this.arrives(title, 'membership, evidence');
    await this.button(texts.send).click();
    await this.reads(texts.endWaits);
  }

  /** From the row that names the trouble: the office that keeps the record is asked. */
  async asksForCard(): Promise<void> {
    await this.page.getByText(PROFILE_TEXTS[LANGUAGE].membership.wrongTitle).click();
    const row = this.page.getByRole('textbox', { name: requests.note }).last();
    await row.fill('Kartu hilang saat pindah rumah');
    await this.arrives(title, 'membership, data ladder');
    await this.button(requests.send).last().click();
    await this.reads(requests.sent);
  }

  async hearsEndRecorded(): Promise<void> {
    await this.reads(texts.endAccepted);
    await this.arrives(title, 'membership, end recorded');
  }

  async hearsMergeAsked(): Promise<void> {
    await this.reads(texts.mergeWaits);
  }

  async hearsMerged(): Promise<void> {
    await this.reads(texts.mergeAccepted);
    await this.arrives(title, 'membership, merged');
  }
}
