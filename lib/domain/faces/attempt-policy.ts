/**
 * How often a face may be tried, as dated rows with their source: a correction is a further row, so that a
 * session of before keeps the ground that it was decided on.
 */
export type AttemptLimits = {
  /** Failures put down to the participant, after which no machine is asked any more. */
  readonly participantFailures: number;
  /** Failed attempts of every cause in which a face was, or could have been, compared. */
  readonly attempts: number;
  /** Failed attempts without a pause between them; from then on each waits. */
  readonly withoutPause: number;
  /** Seconds between attempts from then on. */
  readonly pauseSeconds: number;
  /**
   * Hours for which a participant's failure counts in his other sessions too, until his face is confirmed; 0
   * where each session counts for itself.
   */
  readonly windowHours: number;
  /** Seconds for which a picture that another session's machine has not judged keeps him from taking one here. */
  readonly judgingSeconds: number;
  /** Movements drawn for one picture: who may draw again and again waits for those that fit a recording. */
  readonly draws: number;
};

type AttemptRow = {
  /** ISO date from which the row holds. */
  readonly validFrom: string;
  /** ISO instant at which it was written down. */
  readonly recordedAt: string;
  readonly value: AttemptLimits;
  readonly source: string;
  readonly certainty: 'certain' | 'likely' | 'open';
};

const ROWS = [
  {
    validFrom: '2020-01-01',
    recordedAt: '2026-11-26T00:00:00Z',
    value: {
      participantFailures: 3,
      attempts: 12,
      withoutPause: 5,
      pauseSeconds: 30,
      windowHours: 0,
      judgingSeconds: 0,
      draws: 6,
    },
    source:
      'NIST SP 800-63B-4, section 3.2.3: at most five failures in a row, then another way or at least 30 seconds before each further one, at most fifty in all. Three, twelve and the draws are our own, stricter',
    certainty: 'likely',
  },
  {
    validFrom: '2026-11-26',
    recordedAt: '2026-11-26T19:00:00Z',
    value: {
      participantFailures: 3,
      attempts: 12,
      withoutPause: 5,
      pauseSeconds: 30,
      windowHours: 24,
      judgingSeconds: 120,
      draws: 6,
    },
    source:
      'NIST SP 800-63B-4, section 3.2.2: failed attempts are limited per subscriber account, not per session, and disregarded after a success. A day and two minutes are our own: the next morning is another visit',
    certainty: 'likely',
  },
] as const satisfies readonly AttemptRow[];

/** The limits on a day at the branch. @param date ISO date; @throws before the first row */
export const attemptLimitsOn = (date: string): AttemptLimits => {
  const rows: readonly AttemptRow[] = ROWS;
  const row = rows.findLast(({ validFrom }) => validFrom <= date);
  if (!row) throw new Error(`no attempt limits on ${date}`);
  return row.value;
};
