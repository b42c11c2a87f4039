import { expect } from '@playwright/test';
import { maskAccount } from '@/lib/domain/people/mask';
import { WAGE_CHOICES } from '@/lib/domain/sessions/second-factor';
import type { SurveyAnswers, SurveyQuestion, SurveyScore } from '@/lib/domain/sessions/survey';
import { formatRupiah, rupiahInWords } from '@/lib/domain/values/rupiah';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import { TEMPLATE_WORDS } from '@/lib/messages/face-template';
import { PAPERS_CONFIRMED } from '@/lib/messages/papers-confirmed';
import { PIN_TEXTS } from '@/lib/messages/pin';
import { FACTOR_TEXTS } from '@/lib/messages/second-factor';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { CONFIRM_TEXTS } from '@/lib/messages/session-payment';
import { SURVEY_TEXTS } from '@/lib/messages/survey';
import { checksAccessibility } from '../accessibility';
import { LANGUAGE, Screen } from './screen';

const corrections = CORRECTION_TEXTS[LANGUAGE];
const pinTexts = PIN_TEXTS[LANGUAGE];
const texts = PARTICIPANT_TEXTS[LANGUAGE];
const confirm = CONFIRM_TEXTS[LANGUAGE];
const factor = FACTOR_TEXTS[LANGUAGE];
const survey = SURVEY_TEXTS[LANGUAGE];
const face = TEMPLATE_WORDS[LANGUAGE];

/** The handed-over screen. */
export class ParticipantScreens extends Screen {
  async readsConsent(): Promise<void> {
    await this.arrives(texts.consentTitle, 'consent, participant');
    await this.reads(texts.band);
  }

  /** A line with the finger, long enough to be meant. */
  async signs(): Promise<void> {
    const pad = this.page.getByRole('img', { name: texts.signature.label });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (!box) throw new Error('no signature pad');
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
    await this.page.mouse.move(...at(0.2, 0.6));
    await this.page.mouse.down();
    for (const [x, y] of [[0.3, 0.3], [0.4, 0.7], [0.5, 0.35], [0.65, 0.6], [0.8, 0.4]] as const) // biome-ignore format: one stroke
      await this.page.mouse.move(...at(x, y), { steps: 4 });
    await this.page.mouse.up();
    await this.reads(texts.signature.signed);
  }

  /** What is kept of an earlier visit is destroyed; then a tick of its own may allow it anew. */
  async takesFaceBack(): Promise<void> {
    await this.reads(face.keptTitle);
    await this.button(face.withdraw).click();
    await expect(this.page.getByRole('checkbox', { name: face.allow })).not.toBeChecked();
  }

  async allowsFace(): Promise<void> {
    await this.page.getByRole('checkbox', { name: face.allow }).check();
  }

  async agrees(): Promise<void> {
    await this.button(texts.agree).click();
    await this.arrives(texts.thanksTitle, 'consent, thanks');
  }

  async agreesToMerge(): Promise<void> {
    await this.arrives(corrections.mergeAsk, 'merge, participant');
    await this.signs();
    await this.button(corrections.mergeAgree).click();
    await this.arrives(texts.thanksTitle, 'merge, thanks');
  }

  async declines(): Promise<void> {
    await this.button(texts.disagree).click();
  }

  async givesBack(): Promise<void> {
    await this.button(texts.handBack).first().click();
  }

  /** The officer's PIN, without which the screen does not come back. */
  async isOpenedBy(pin: string): Promise<void> {
    await this.field(pinTexts.pin).fill(pin);
    await this.button(pinTexts.open).click();
  }

  async leavesPin(): Promise<void> {
    await this.button(pinTexts.close).click();
  }

  async isToldWrongPin(): Promise<void> {
    await this.reads(pinTexts.faults['pin.wrong']);
  }

  /** The very sum and account that will be paid, in figures and words. */
  async readsPayment(net: number, account: string, holder: string): Promise<void> {
    await this.arrives(confirm.title, 'confirm, participant');
    await this.reads(formatRupiah(net));
    await this.reads(new RegExp(rupiahInWords(net, LANGUAGE)));
    await this.reads(new RegExp(maskAccount(account)));
    await this.reads(confirm.holder(holder));
  }

  /** The question that only he answers: the band of this wage; or nothing where nothing is asked of him any more. */
  async answersInPerson(wage: number): Promise<void> {
    const choice = WAGE_CHOICES.find(({ below }) => wage < below)?.key ?? 'below-1m';
    const question = this.page.getByRole('radio', { name: factor.choices[choice] });
    const nothing = this.page.getByText(factor.passedOver).or(this.page.getByText(factor.given));
    await expect(question.or(nothing)).toBeVisible();
    if (await nothing.isVisible()) return;
    await question.check();
    await this.sendsAnswer();
    await this.reads(factor.given);
  }

  /** The six digits that came to his own phone. */
  async typesCode(code: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /SMS/ }).fill(code);
  }

  async isToldCodeDiffers(): Promise<void> {
    await this.reads(factor.mistyped);
  }

  async sendsAnswer(): Promise<void> {
    await this.button(factor.send).click();
  }

  /** Light on black from here on, on this participant's screens. */
  async wantsContrast(): Promise<void> {
    await this.page.getByRole('switch', { name: texts.contrast }).click();
  }

  async hasContrast(screen: string, on = true): Promise<void> {
    const control = this.page.getByRole('switch', { name: texts.contrast });
    await expect(control).toHaveAttribute('aria-checked', String(on));
    await expect(this.page.locator('html')).toHaveCSS(
      'background-color',
      on ? 'rgb(0, 0, 0)' : 'rgb(255, 244, 210)',
    );
    await checksAccessibility(this.page, screen);
  }

  async saysNotRight(): Promise<void> {
    await this.button(confirm.disagree).click();
  }

  /** Agrees while the papers are still looked at. */
  async agreesBeforeRuling(): Promise<void> {
    await this.button(PAPERS_CONFIRMED[LANGUAGE].agree).click();
    await this.arrives(PAPERS_CONFIRMED[LANGUAGE].agreedTitle, 'participant, agreed before the ruling');
  }

  /** Three answers, the second of which was forgotten at first. */
  async saysHowItWas(screen: string, { procedure, time, conduct }: SurveyAnswers): Promise<void> {
    const chooses = (question: SurveyQuestion, score: SurveyScore) =>
      this.page.getByRole('radio', { name: survey.asks[question].scale[score], exact: true }).check();
    await this.reads(survey.lead);
    await chooses('procedure', procedure);
    await chooses('conduct', conduct);
    await this.button(survey.send).click();
    await this.reads(survey.missing);
    await checksAccessibility(this.page, screen);
    await chooses('time', time);
    await this.button(survey.send).click();
    await this.reads(survey.thanks);
  }

  async sendsClaim(): Promise<string> {
    await this.button(confirm.agree).click();
    await this.arrives(confirm.sentTitle, 'confirm, sent');
    const number = this.page.getByText(/^[A-Z]{3}-[\w-]+$/).first();
    await expect(number).toBeVisible();
    return (await number.textContent()) ?? '';
  }
}
