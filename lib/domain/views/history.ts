import { STEP_NAMES, type StepName } from '../sessions/steps';

/** How many closed sessions are looked at, and how many it takes before they say anything; our own choice. */
export const HISTORY = { last: 50, least: 10 } as const;

/** A session that is over: the step at which it stood then, and whether its claim was sent. */
export type Closed = { readonly step: StepName; readonly sent: boolean };

/** Of the last closed sessions that had come to a step, how many ended with a claim that was sent. */
export type StepHistory = { readonly step: StepName; readonly sessions: number; readonly sent: number };

/**
 * For each step the last fifty closed sessions of a branch that were at it: those that ended there or further on,
 * and all that were sent. A visit on the way of which the step did not lie (heirs, documents) counts as past it.
 * @param closed newest first
 */
export const historyOf = (closed: readonly Closed[]): readonly StepHistory[] =>
  STEP_NAMES.map((step, index) => {
    const there = closed
      .filter((one) => one.sent || STEP_NAMES.indexOf(one.step) >= index)
      .slice(0, HISTORY.last);
    return { step, sessions: there.length, sent: there.filter(({ sent }) => sent).length };
  });

/** The share of sessions at this step that were finished, 0–1; null where there are too few to say. */
export const shareSent = ({ sessions, sent }: Pick<StepHistory, 'sessions' | 'sent'>): number | null =>
  sessions < HISTORY.least ? null : sent / sessions;
