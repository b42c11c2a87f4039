import type { Page } from '@playwright/test';
import { demoId } from '@/lib/demo/seed-people';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { PAYMENT_TEXTS } from '@/lib/messages/session-payment';
import type { Persona } from '@/lib/sandbox/personas';
import { pool } from '@/lib/server/database/connection';
import { doWhatIsAsked, titleOf } from './sight';
import type { Tablet } from './tablet';
import type { Typing } from './typing';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** After so long on one screen an officer opens the session anew; after so long in all he gives up. */
const STUCK_MS = 25_000;
const GIVES_UP_MS = 300_000;
/** A screen that has been acted upon is given this long to change. */
const CHANGES_WITHIN_MS = 2_500;

export type Visit = { readonly finished: boolean; readonly sessionId: string | null; readonly last: string };

/** The session that the board shows for this visitor, when a tablet died before its address was known. */
const onBoard = async ({ nik }: Persona): Promise<string | null> => {
  const { rows } = await pool().query<{ id: string }>(
    `select session_id as id from session_board where person_id = $1 order by opened_at desc limit 1`,
    [demoId(nik)],
  );
  return rows[0]?.id ?? null;
};

const idIn = (url: string): string | null => /#([0-9a-f-]{36})/.exec(url)?.[1] ?? null;

/** The claim is sent, and the screen is the officer's again. */
const isSent = async (page: Page): Promise<boolean> =>
  (await titleOf(page)) === PAYMENT_TEXTS.id.receiptTitle &&
  !(await page.getByRole('button', { name: PARTICIPANT_TEXTS.id.handBack }).first().isVisible());

const changesFrom = async (page: Page, before: string | null): Promise<boolean> => {
  for (const until = Date.now() + CHANGES_WITHIN_MS; Date.now() < until; await pause(100))
    if ((await titleOf(page)) !== before) return true;
  return false;
};

/**
 * One whole visit by sight: whatever the screen asks for is done, until the claim is sent. A browser that dies,
 * a server that is gone, a page that does not come are met as an officer meets them: by looking again, and by
 * opening the session anew.
 */
export const serve = async (tablet: Tablet, visitor: Persona, typing: Typing): Promise<Visit> => {
  typing.nextVisit();
  let sessionId: string | null = null;
  let last = 'nothing seen yet';
  let changedAt = Date.now();
  let begun = false;
  const opens = async (page: Page) => {
    sessionId ??= await onBoard(visitor);
    changedAt = Date.now();
    await page.goto('about:blank');
    await page.goto(sessionId ? `/session#${sessionId}` : '/session#new');
  };
  for (const until = Date.now() + GIVES_UP_MS; Date.now() < until; ) {
    try {
      const page = await tablet.page();
      // A visit begins with an empty screen; a browser that was started again shows one too.
      if (!begun || page.url() === 'about:blank') await opens(page);
      begun = true;
      sessionId = idIn(page.url()) ?? sessionId;
      if (await isSent(page)) return { finished: true, sessionId, last: 'sent' };
      const before = await titleOf(page);
      const did = await doWhatIsAsked({ page, visitor, typing });
      if (did) last = did;
      if (await changesFrom(page, before)) changedAt = Date.now();
      else if (Date.now() - changedAt > STUCK_MS) await opens(page);
    } catch (fault) {
      // The browser, the server or the database was killed under our hands: that is what this is for.
      last = `${last}; then ${(fault as Error).message.split('\n')[0]}`;
      await pause(300);
    }
  }
  return { finished: false, sessionId, last };
};
