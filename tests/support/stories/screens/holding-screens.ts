import { expect } from '@playwright/test';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { EndReason } from '@/lib/domain/sessions/events';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { HOLDING_TEXTS } from '@/lib/messages/session-holding';
import { SURVEY_TEXTS } from '@/lib/messages/survey';
import { checksAccessibility } from '../accessibility';
import { LANGUAGE, Screen } from './screen';

const texts = HOLDING_TEXTS[LANGUAGE];
const shell = SESSION_TEXTS[LANGUAGE];
const callBack = CALL_BACK_TEXTS[LANGUAGE];

/** A session that is not in these hands now, or not of this branch at all. */
export class HoldingScreens extends Screen {
  async takesOver(why: keyof typeof texts.takeOverReasons): Promise<void> {
    await this.arrives(texts.heldTitle, 'held by a colleague');
    await this.page.getByRole('radio', { name: texts.takeOverReasons[why] }).check();
    await this.button(texts.takeOver).click();
    await this.page.getByRole('textbox', { name: texts.takeOverPin.pin, exact: true }).fill(DEMO_PIN);
    await checksAccessibility(this.page, 'taking over with the PIN');
    await this.button(texts.takeOverPin.open).click();
  }

  async isHeld(): Promise<void> {
    await this.arrives(texts.heldTitle, 'held by a colleague');
  }

  async isUnknown(): Promise<void> {
    await this.arrives(shell.unknownSession, 'unknown session');
  }

  async isNotEnrolled(): Promise<void> {
    await this.reads(shell.notEnrolled);
  }

  async ends(why: EndReason): Promise<void> {
    await this.button(shell.end).click();
    const dialog = this.page.getByRole('dialog', { name: texts.endTitle });
    await dialog.getByRole('radio', { name: texts.endReasons[why] }).check();
    await checksAccessibility(this.page, 'ending a session');
    await dialog.getByRole('button', { name: texts.endNow, exact: true }).click();
    await this.arrives(texts.endedTitle, `ended, ${why}`);
  }

  /** The screen goes to the participant, who is asked how it was. */
  async asksOpinion(): Promise<void> {
    await this.button(SURVEY_TEXTS[LANGUAGE].offer).click();
  }

  async savesAndLeaves(): Promise<void> {
    await this.button(shell.leave).click();
  }

  /** The slip that the participant takes home, with the hour on it. */
  async handsOutAppointment(from: string): Promise<void> {
    await this.arrives(texts.pausedTitle, 'put aside, with an appointment');
    await this.reads(callBack.slipBring);
    await this.reads(new RegExp(`pukul ${from}`));
    await expect(this.button(callBack.print)).toBeVisible();
  }

  /** A finger on the button. Lifted after somebody else was quicker, it touches nothing any more. */
  async isAboutToGoOn(): Promise<() => Promise<void>> {
    await this.arrives(texts.pausedTitle, 'put aside');
    const button = await this.button(texts.goOn).elementHandle();
    if (!button) throw new Error('nothing to go on with');
    return () => button.evaluate((element) => (element as HTMLElement).click());
  }

  async goesOn(): Promise<void> {
    await this.arrives(texts.pausedTitle, 'put aside');
    await this.button(texts.goOn).click();
  }
}
