import { expect } from '@playwright/test';
import type { CameraFault } from '@/components/biometrics/camera-source';
import { TARGET_CUES } from '@/lib/biometrics/challenge-messages';
import { TARGETS, type Target } from '@/lib/biometrics/movements';
import type { QualityReason } from '@/lib/biometrics/port';
import { QUALITY_MESSAGES } from '@/lib/biometrics/quality-messages';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { CHALLENGE_TEXTS } from '@/lib/messages/session-challenge';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { ATTEST_TEXTS, WITNESS_TEXTS } from '@/lib/messages/witness';
import type { Persona } from '@/lib/sandbox/personas';
import type { Rung, RungReason } from '@/lib/sessions/rungs';
import { FEATURES } from '@/lib/sessions/witness';
import { follows, movesALittle } from '../before-camera';
import { LANGUAGE, Screen } from './screen';

const texts = FACE_TEXTS[LANGUAGE];
const movements = CHALLENGE_TEXTS[LANGUAGE];
const cases = CASE_TEXTS[LANGUAGE];
const ladder = LADDER_TEXTS[LANGUAGE];
const witness = WITNESS_TEXTS[LANGUAGE];
const attest = ATTEST_TEXTS[LANGUAGE];
const callBack = CALL_BACK_TEXTS[LANGUAGE];

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
    await this.isHere();
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
