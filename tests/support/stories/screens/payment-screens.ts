import { CLAIM_LIFE } from '@/lib/messages/claim-life';
import { PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';
import { LANGUAGE, Screen } from './screen';

const texts = PAYMENT_TEXTS[LANGUAGE];
const words = FIELD_TEXTS[LANGUAGE];

/** Check answers, and what happens to the payment. */
export class PaymentScreens extends Screen {
  async isAtCheck(): Promise<void> {
    await this.arrives(texts.checkTitle, 'check answers');
  }

  async changes(field: keyof typeof words.fields): Promise<void> {
    await this.button(words.changeName(words.fields[field])).click();
  }

  async handsOver(): Promise<void> {
    await this.isAtCheck();
    await this.button(texts.handOver).click();
  }

  async handsOverAgain(): Promise<void> {
    await this.arrives(texts.confirmOfficerTitle, 'confirm, officer');
    await this.button(texts.handAgain).click();
  }

  /** The last sentence of the tracking, which comes by itself. */
  async seesPaid(): Promise<void> {
    await this.reads(CLAIM_LIFE[LANGUAGE].status.paid.says);
    await this.arrives(texts.receiptTitle, 'receipt step, paid');
  }

  async isSent(): Promise<void> {
    await this.arrives(texts.receiptTitle, 'receipt step');
  }

  async opensReceipt(): Promise<void> {
    await this.link(texts.print).click();
  }
}
