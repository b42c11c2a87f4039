import { expect } from '@playwright/test';
import { OFFICE } from '@/lib/messages/office';
import { REVIEWS } from '@/lib/messages/reviews';
import { EVENT_TITLES, REPLAY } from '@/lib/messages/timeline';
import type { CaseKind } from '@/lib/sessions/events';
import { LANGUAGE, Screen } from './screen';

const { cases, one, sessions } = REVIEWS[LANGUAGE];

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
    await this.button(one.send).click();
    await this.reads(cases.decisions[decision]);
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

  async opensReplayOf(sessionId: string): Promise<void> {
    await this.page.goto(`/sessions/${sessionId}`);
  }

  async isNotFound(): Promise<void> {
    await this.arrives(OFFICE[LANGUAGE].notFound.title, 'not found');
  }
}
