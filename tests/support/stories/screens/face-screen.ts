import { expect } from '@playwright/test';
import type { CameraFault } from '@/components/camera/camera-source';
import { TARGETS, type Target } from '@/lib/domain/faces/movements';
import type { QualityReason } from '@/lib/domain/faces/port';
import { TARGET_CUES } from '@/lib/messages/faces/challenge-messages';
import { QUALITY_MESSAGES } from '@/lib/messages/faces/quality-messages';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { follows, movesALittle } from '../before-camera';
import { LANGUAGE, Screen } from './screen';

const texts = FACE_TEXTS[LANGUAGE];
const movements = CHALLENGE_TEXTS[LANGUAGE];

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

  async hearsFault(fault: CameraFault): Promise<void> {
    await this.reads(texts.cameraFaults[fault].title);
    await this.reads(texts.cameraFaults[fault].next);
    await this.arrives(texts.title, `face, camera ${fault}`);
  }

  /** The live picture, in its place, and no fault beside it. */
  async seesPicture(): Promise<void> {
    await expect(this.page.getByRole('img', { name: texts.picture })).toBeVisible();
    for (const { title } of Object.values(texts.cameraFaults))
      await expect(this.page.getByText(title)).toHaveCount(0);
  }

  /** By the button, unless the browser told the page of the new camera first and the picture is back by itself. */
  async asksForCameraAgain(): Promise<void> {
    await expect(async () => {
      const picture = this.page.getByRole('img', { name: texts.picture });
      if (!(await picture.isVisible())) await this.button(texts.retryCamera).click({ timeout: 2_000 });
      await expect(picture).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 20_000 });
  }

  async switchesCamera(): Promise<void> {
    await this.button(texts.switchCamera).click();
  }

  /** One tap; then the picture takes itself. */
  async starts(): Promise<void> {
    await this.isHere();
    await movesALittle();
    await this.button(texts.start).click();
  }

  /** Without waiting for a word that all is well. */
  async takesByHand(): Promise<void> {
    await this.isHere();
    await this.button(texts.shutter).click();
  }

  /** What the large cue asks for now. */
  private async cue(): Promise<Target | 'straight' | null> {
    const said = await this.page.getByRole('status').allTextContents();
    if (said.includes(movements.straight)) return 'straight';
    return TARGETS.find((target) => said.includes(TARGET_CUES[target][LANGUAGE])) ?? null;
  }

  async startsMovements(): Promise<void> {
    await this.isHere();
    await movesALittle();
    await this.button(movements.withMovements).click();
    await this.reads(movements.straight);
  }

  /** The participant does what the large cue shows, until it shows nothing more. */
  async followsMovements(): Promise<void> {
    const checked = this.arrives(texts.title, 'face, a movement');
    await follows(() => this.cue());
    await checked;
  }

  /**
   * Follows until he is recognised. On a busy machine the played face jumps, and the counter rightly says that the
   * movement broke off, or was not seen: that costs nothing, and he tries again.
   */
  async followsUntilRecognised(): Promise<void> {
    await this.startsMovements();
    await this.goesOnUntilRecognised();
  }

  /** The same from movements that are asked for already. */
  async goesOnUntilRecognised(): Promise<void> {
    const matched = this.page.getByText(texts.match).first();
    const again = this.button(texts.again);
    const unseen = this.page.getByText(movements.unseenNext);
    for (let tries = 1; ; tries += 1) {
      await this.followsMovements();
      await matched.or(again).or(unseen).first().waitFor({ timeout: 60_000 });
      if (tries === 4 || (await matched.isVisible())) return this.hearsMatch();
      if (await again.isVisible()) {
        await this.reads(new RegExp(texts.left(3, 3)));
        await this.triesAgain();
      }
      await this.startsMovements();
    }
  }

  /** The participant does not know what is meant: first a word of help, then an end without a verdict. */
  async sitsStill(): Promise<void> {
    await this.reads(movements.further);
    await this.arrives(texts.title, 'face, a movement that does not come');
    await this.reads(movements.unseenNext);
    await this.arrives(texts.title, 'face, a movement that did not come');
  }

  async hearsNothingCounted(): Promise<void> {
    await expect(this.page.getByText(texts.counts)).toHaveCount(0);
    await expect(this.button(movements.withMovements)).toBeVisible();
  }

  /** The picture is with the machine. */
  async isBeingChecked(): Promise<void> {
    await this.reads(texts.checking);
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

  /** Shown before: refused for that, and not counted against the participant. */
  async hearsPlayedBefore(left: number): Promise<void> {
    await this.reads(texts.verdicts.replayed);
    await this.reads(texts.replayed);
    await this.reads(new RegExp(`${texts.causes.camera} ${texts.left(left, 3)}`));
    await this.arrives(texts.title, 'face, played before');
  }

  async triesAgain(): Promise<void> {
    await this.button(texts.again).click();
  }
}
