import { expect } from '@playwright/test';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { CaseDecision, CaseKind } from '@/lib/domain/sessions/events';
import type { Rung } from '@/lib/domain/sessions/face-fallbacks';
import type { Factor } from '@/lib/domain/sessions/second-factor';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import { FACTOR_NAMES } from '@/lib/messages/second-factor';
import { FACE_TEXTS } from '@/lib/messages/session-face';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';
import { EVENT_TITLES, REPLAY } from '@/lib/messages/timeline';
import { WITNESS_TEXTS } from '@/lib/messages/witness';
import { LANGUAGE, Screen } from './screen';

const { cases, one, sessions } = REVIEWS[LANGUAGE];
const witness = WITNESS_TEXTS[LANGUAGE];

/** The supervisor's queue, one case, and the replay of a session. */
export class ReviewScreens extends Screen {
  async opensCase(ticket: string, kind: CaseKind): Promise<void> {
    await this.page.goto('/cases');
    await this.arrives(cases.title, 'cases');
    await this.link(cases.openName(ticket)).first().click();
    await this.arrives(`${ticket}: ${cases.kinds[kind]}`, `case, ${kind}`);
  }

  async looksAtPicture(number: number): Promise<void> {
    await this.button(`${one.show}: ${one.attempt(number)}`).click();
    await expect(this.page.getByRole('img', { name: one.pictureName(number) })).toBeVisible();
  }

  async decides(kind: CaseKind, decision: 'accept' | 'reject', note: string): Promise<void> {
    await this.page.getByRole('radio', { name: one[decision][kind] }).check();
    await this.field(one.noteLabel).fill(note);
    await this.sends(decision);
  }

  async sends(decision: CaseDecision): Promise<void> {
    await this.button(one.send).click();
    await this.reads(cases.decisions[decision]);
  }

  /** About a face: with his own eyes, and with the PIN that only he knows. */
  async vouches(decision: 'accept' | 'reject', note: string): Promise<void> {
    await this.page.getByRole('radio', { name: one[decision].face }).check();
    await this.page.getByRole('radio', { name: witness.presences['at-counter'] }).check();
    await this.field(one.noteLabel).fill(note);
    await this.button(one.send).click();
    await this.page.getByRole('textbox', { name: witness.pinLabel, exact: true }).fill(DEMO_PIN);
    await this.button(witness.pinOpen).click();
    await this.reads(cases.decisions[decision]);
  }

  /** Everything that was tried stands before the decision does. */
  async readsFirst(...rungs: readonly Rung[]): Promise<void> {
    for (const rung of rungs) await this.reads(LADDER_TEXTS[LANGUAGE].rungs[rung].title);
    await this.reads(witness.compared);
    await this.reads(witness.outcomes.right);
    await this.reads(witness.outcomes['not-known']);
    await this.reads(witness.signal);
    const text = (await this.page.locator('main').textContent()) ?? '';
    const order = [one.attempts, witness.rungs, witness.compared, witness.answered, one.decide];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }

  /** The one capture was refused as an earlier one played again: its reason and its blame, and compared with nobody. */
  async readsPlayedBefore(): Promise<void> {
    const attempts = this.page.getByRole('region', { name: one.attempts });
    for (const words of [one.bands.replayed, FACE_TEXTS[LANGUAGE].replayed, one.causes.camera])
      await expect(attempts.getByText(words, { exact: true })).toBeVisible();
    await expect(attempts.getByText(one.noScore, { exact: true })).toHaveCount(2);
  }

  async findsNoCase(ticket: string): Promise<void> {
    await this.page.goto('/cases');
    await this.arrives(cases.title, 'cases, of another branch');
    await expect(this.link(cases.openName(ticket))).toHaveCount(0);
  }

  async replays(ticket: string): Promise<void> {
    await this.page.goto('/sessions');
    await this.arrives(sessions.title, 'sessions');
    await this.link(new RegExp(`^${sessions.openName(ticket, '.*')}$`))
      .first()
      .click();
    await this.arrives(REPLAY[LANGUAGE].title(ticket), 'replay');
  }

  async findsEvents(...types: readonly (keyof (typeof EVENT_TITLES)['id'])[]): Promise<void> {
    for (const type of types) await this.reads(EVENT_TITLES[LANGUAGE][type]);
  }

  /** With what the participant confirmed beside the signature. */
  async seesSecondFactor(factor: Factor): Promise<void> {
    await this.reads(EVENT_TITLES[LANGUAGE]['session.factor-given']);
    await this.reads(FACTOR_NAMES[LANGUAGE].factors[factor]);
  }

  async opensReplayOf(sessionId: string): Promise<void> {
    await this.page.goto(`/sessions/${sessionId}`);
  }

  async isNotFound(): Promise<void> {
    await this.arrives(OFFICE[LANGUAGE].notFound.title, 'not found');
  }
}
