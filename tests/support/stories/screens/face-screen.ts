import { expect } from '@playwright/test';
import type { QualityReason } from '@/lib/biometrics/port';
import { QUALITY_MESSAGES } from '@/lib/biometrics/quality-messages';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import type { Persona } from '@/lib/sandbox/personas';
import type { Rung, RungReason } from '@/lib/sessions/rungs';
import { FEATURES } from '@/lib/sessions/witness';
import { LANGUAGE, Screen } from './screen';

const texts = FACE_TEXTS[LANGUAGE];
const cases = CASE_TEXTS[LANGUAGE];
const ladder = LADDER_TEXTS[LANGUAGE];
const witness = WITNESS_TEXTS[LANGUAGE];

export class FaceScreen extends Screen {
  async isHere(): Promise<void> {
    await this.arrives(texts.title, 'face');
  }

  /** The live hint under the picture. */
  async isTold(reason: QualityReason): Promise<void> {
    await this.isHere();
    await this.reads(`${QUALITY_MESSAGES[reason][LANGUAGE].what} ${QUALITY_MESSAGES[reason][LANGUAGE].todo}`);
    await this.arrives(texts.title, 'face, a hint');
  }

  async switchesCamera(): Promise<void> {
    await this.button(texts.switchCamera).click();
  }

  /** One tap; then the picture takes itself. */
  async starts(): Promise<void> {
    await this.isHere();
    await this.button(texts.start).click();
  }

  async hearsMatch(): Promise<void> {
    await this.reads(texts.match);
    await this.arrives(texts.title, 'face, match');
    await this.button(SESSION_TEXTS[LANGUAGE].next).click();
  }

  async hearsNoMatch(left: number): Promise<void> {
    await this.reads(texts.verdicts['no-match']);
    await this.reads(new RegExp(texts.left(left, 3)));
    await this.arrives(texts.title, `face, no match, ${left} left`);
  }

  async triesAgain(): Promise<void> {
    await this.button(texts.again).click();
  }

  /** The one way on that the screen offers. */
  async isOffered(rung: Rung, because: RungReason): Promise<void> {
    await this.reads(ladder.rungs[rung].title);
    await this.reads(ladder.because[because].why);
    await this.reads(ladder.rungs[rung].heard);
    await this.arrives(texts.title, `face, offered: ${rung}`);
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
