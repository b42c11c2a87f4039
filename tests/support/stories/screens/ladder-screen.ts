import { expect } from '@playwright/test';
import type { Rung, RungReason } from '@/lib/domain/sessions/face-fallbacks';
import { FEATURES } from '@/lib/domain/sessions/witness';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { ATTEST_TEXTS, WITNESS_TEXTS } from '@/lib/messages/witness';
import type { Persona } from '@/lib/sandbox/personas';
import { LANGUAGE, Screen } from './screen';

const texts = FACE_TEXTS[LANGUAGE];
const cases = CASE_TEXTS[LANGUAGE];
const ladder = LADDER_TEXTS[LANGUAGE];
const witness = WITNESS_TEXTS[LANGUAGE];
const attest = ATTEST_TEXTS[LANGUAGE];
const callBack = CALL_BACK_TEXTS[LANGUAGE];

/** Where a face is not enough: what is offered next, the witnessed check, the attestation, the hour to come back. */
export class LadderScreen extends Screen {
  /** The one way on that the screen offers. */
  async isOffered(rung: Rung, because: RungReason): Promise<void> {
    await this.reads(ladder.rungs[rung].title);
    await this.reads(ladder.because[because].why);
    await this.reads(ladder.rungs[rung].heard);
  }

  async cannotTryAgain(): Promise<void> {
    await expect(this.button(texts.again)).toHaveCount(0);
  }

  /** The officer's half of the witnessed check: all features the same, the participant knows his membership. */
  async asksWitness(why: keyof typeof cases.whys, { memberships: [membership] }: Persona): Promise<void> {
    await this.button(ladder.openWitness).click();
    await this.reads(witness.lead);
    await this.button(witness.send).click();
    await this.reads(witness.featureFirst);
    await this.arrives(texts.title, 'face, witnessed check');
    await this.page.getByRole('radio', { name: cases.whys[why] }).check();
    for (const feature of FEATURES)
      await this.page
        .getByRole('group', { name: witness.features[feature] })
        .getByRole('radio', { name: witness.findings[feature === 'ears' ? 'cannot-tell' : 'same'] })
        .check();
    await this.field(witness.questions.employer)
      .first()
      .fill(membership?.employer ?? '');
    await this.field(witness.questions['joined-year'])
      .first()
      .fill(membership?.joinedOn.slice(0, 4) ?? '');
    await this.page
      .getByRole('checkbox', { name: `${witness.notKnown}: ${witness.questions['wage-band']}` })
      .check();
    await this.button(witness.send).click();
    await this.waitsForSupervisor();
  }

  /** The machine waits for somebody else: nothing is counted, and a person can be asked at once. */
  async hearsSilence(gateway: 'registry' | 'face-engine'): Promise<void> {
    await this.reads(texts.waited[gateway]);
    await this.isOffered('witness', 'machine-silent');
  }

  /** Without a picture: the participant does not want one. */
  async declinesPicture(persona: Persona): Promise<void> {
    await this.arrives(texts.title, 'face');
    await this.page.getByText(ladder.otherWays).click();
    await this.asksWitness('declined', persona);
  }

  /** Compares for himself and attests; the faces are gone again afterwards. */
  async attests(pin: string): Promise<void> {
    await this.isOffered('attestation', 'undecided');
    await this.button(attest.show).click();
    await expect(this.page.getByRole('img', { name: attest.capture })).toBeVisible();
    await this.reads(attest.noEarlier);
    await this.arrives(texts.title, 'face, comparing');
    await this.button(attest.hide).click();
    await expect(this.page.getByRole('img', { name: attest.capture })).toHaveCount(0);
    await this.button(attest.attest).click();
    await this.reads(attest.chooseFirst);
    await this.page.getByRole('radio', { name: attest.choices['ktp-card'] }).check();
    await this.button(attest.attest).click();
    await this.page.getByRole('textbox', { name: attest.pinLabel, exact: true }).fill(pin);
    await this.button(attest.pinOpen).click();
  }

  async hearsAttested(): Promise<void> {
    await this.reads(attest.settled);
    await this.arrives(texts.title, 'face, attested');
    await this.button(SESSION_TEXTS[LANGUAGE].next).click();
  }

  /** Nobody can decide today: the last free hour of the list. Returns its beginning. */
  async booksCallBack(): Promise<string> {
    await this.button(witness.noneHere).click();
    await this.reads(callBack.lead);
    const hours = this.page.getByRole('group', { name: callBack.hour }).getByRole('radio');
    await expect(hours.first()).toBeVisible();
    await this.page.getByLabel(callBack.day).selectOption({ index: 1 });
    await hours.first().check();
    await this.arrives(texts.title, 'face, booking a time');
    const from = (await hours.first().getAttribute('value')) ?? '';
    await this.button(callBack.book).click();
    return from;
  }

  async waitsForSupervisor(): Promise<void> {
    await this.reads(cases.waitingNext);
    await this.arrives(texts.title, 'face, waiting for the supervisor');
  }

  async hearsSupervisor(): Promise<void> {
    await this.reads(texts.bySupervisor);
    await this.arrives(texts.title, 'face, by the supervisor');
    await this.button(SESSION_TEXTS[LANGUAGE].next).click();
  }
}
