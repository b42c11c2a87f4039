import { expect } from '@playwright/test';
import type { AccountVerdict } from '@/lib/domain/sessions/events';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS, CIVIL_TEXTS } from '@/lib/messages/session-civil';
import { AMOUNT_TEXTS } from '@/lib/messages/session-payment';
import { FIELD_TEXTS, PROFILE_TEXTS } from '@/lib/messages/session-profile';
import type { Persona, PersonaAccount } from '@/lib/sandbox/personas';
import { LANGUAGE, Screen } from './screen';

const { fields, relations } = FIELD_TEXTS[LANGUAGE];
const texts = PROFILE_TEXTS[LANGUAGE];
const civil = CIVIL_TEXTS[LANGUAGE];
const shell = SESSION_TEXTS[LANGUAGE];

/** The steps of the data update, in their order. */
export class ProfileScreens extends Screen {
  private async goesOn(): Promise<void> {
    await this.button(shell.next).click();
  }

  async confirmsMembership(early = false): Promise<void> {
    await this.arrives(texts.membership.title, early ? 'membership, early' : 'membership');
    if (early) await this.reads(texts.membership.early);
    await this.button(early ? texts.membership.goOnAnyway : texts.membership.correct).click();
  }

  async isAtContact(): Promise<void> {
    await this.arrives(texts.contact.title, 'contact');
  }

  async typesContact(phone: string): Promise<void> {
    await this.isAtContact();
    await this.field(fields.phone).fill(phone);
  }

  async readsPhone(phone: string): Promise<void> {
    await expect(this.field(fields.phone)).toHaveValue(phone);
  }

  async savesContact(): Promise<void> {
    await this.goesOn();
  }

  async isAtAccount(): Promise<void> {
    await this.arrives(texts.account.title, 'account');
  }

  async savesAccount(account: PersonaAccount | undefined, holder: string): Promise<void> {
    await this.arrives(texts.account.title, 'account');
    if (!account) throw new Error(`${holder} has no such account`);
    await this.field(fields.bankCode).selectOption(account.bankCode);
    await this.field(fields.accountNumber).fill(account.accountNumber);
    await this.field(fields.holderName).fill(holder);
    await this.goesOn();
  }

  async typesAccountNumber(number: string): Promise<void> {
    await this.field(fields.accountNumber).fill(number);
  }

  /** The bank's word comes by itself and makes the account due again; the way there is offered. */
  async comesBackToAccount(verdict: AccountVerdict): Promise<void> {
    await this.button(shell.openStep(shell.steps.account)).click();
    await this.reads(AMOUNT_TEXTS[LANGUAGE].accountResult[verdict]);
    await this.arrives(texts.account.title, `account, ${verdict}`);
  }

  async sendsCivilData(): Promise<void> {
    await this.arrives(civil.title, 'civil data');
    await this.button(civil.submit).click();
  }

  /** Without a network there is nothing to start from: all of it is typed, as the KTP has it. */
  async typesCivilData(person: Persona): Promise<void> {
    await this.arrives(civil.title, 'civil data, empty');
    await this.field(fields.name).fill(person.name);
    await this.field(fields.birthPlace).fill(person.birthPlace);
    await this.field(fields.motherName).fill(person.motherName);
    await this.field(fields.address).fill(person.address);
    await this.button(civil.submit).click();
  }

  async hearsSame(): Promise<void> {
    await this.reads(civil.same);
    await this.arrives(civil.title, 'civil data, same');
    await this.goesOn();
  }

  async hearsSilence(): Promise<void> {
    await this.reads(civil.silentNext);
    await this.arrives(civil.title, 'civil data, silent registry');
  }

  /** Nobody can be asked yet: the comparison waits with its name on it, and the next step is taken. */
  async leavesComparisonForLater(): Promise<void> {
    await this.button(civil.goOn).click();
    await this.arrives(texts.additional.title, 'additional');
  }

  async goesOnWithoutAnswer(): Promise<void> {
    await this.hearsSilence();
    await this.button(civil.goOn).click();
  }

  async hearsDifferent(): Promise<void> {
    await this.reads(civil.differs);
    await this.arrives(civil.title, 'civil data, different');
  }

  async hearsOfDeath(): Promise<void> {
    await this.reads(civil.deceasedTitle);
    await this.arrives(civil.title, 'civil data, deceased');
    await this.button(civil.endDeceased).last().click();
  }

  async hearsAcceptance(): Promise<void> {
    await this.reads(civil.accepted);
    await this.goesOn();
  }

  async asksSupervisor(why: keyof (typeof CASE_TEXTS)['id']['whys']): Promise<void> {
    const cases = CASE_TEXTS[LANGUAGE];
    await this.button(cases.ask).click();
    await this.page.getByRole('radio', { name: cases.whys[why] }).check();
    await this.button(cases.send).click();
    await this.reads(cases.waiting);
  }

  async savesAdditional(): Promise<void> {
    await this.arrives(texts.additional.title, 'additional data');
    await this.field(fields.occupation).fill('Buruh jahit');
    await this.field(fields.emergencyName).fill('Sumarni');
    await this.field(fields.emergencyRelation).selectOption({ label: relations.parent });
    await this.field(fields.emergencyPhone).fill('081299990000');
    await this.goesOn();
  }

  async confirmsReview(): Promise<void> {
    await this.arrives(texts.review.title, 'review');
    await this.button(texts.review.confirm).click();
  }
}
