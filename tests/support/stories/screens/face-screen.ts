import type { QualityReason } from '@/lib/biometrics/port';
import { QUALITY_MESSAGES } from '@/lib/biometrics/quality-messages';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { LANGUAGE, Screen } from './screen';

const texts = FACE_TEXTS[LANGUAGE];
const cases = CASE_TEXTS[LANGUAGE];

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

  async asksSupervisor(why: keyof typeof cases.whys): Promise<void> {
    await this.button(cases.ask).click();
    await this.arrives(texts.title, 'face, asking the supervisor');
    await this.page.getByRole('radio', { name: cases.whys[why] }).check();
    await this.button(cases.send).click();
    await this.reads(cases.waitingNext);
    await this.arrives(texts.title, 'face, waiting for the supervisor');
  }

  async hearsSupervisor(): Promise<void> {
    await this.reads(texts.bySupervisor);
    await this.arrives(texts.title, 'face, by the supervisor');
    await this.button(SESSION_TEXTS[LANGUAGE].next).click();
  }
}
