/**
 * Policy is dated data with two times: `validFrom`, from when a rule holds, and `recordedAt`, when we came
 * to know it. A correction is a further row with a later `recordedAt`, so what was quoted before keeps its
 * ground. Rows are never changed or taken away.
 */
export type Certainty =
  /** Official text or several independent sources. */
  | 'certain'
  /** One source, or common knowledge of the field; wants confirming. */
  | 'likely'
  /** Sources disagree or none was found: our assumption, to be corrected. */
  | 'open';

export type TaxBand = {
  /** Upper edge in whole rupiah; null for no edge. */
  readonly upTo: number | null;
  /** Whole percent. */
  readonly percent: number;
};

export type ContributionRate =
  /** Of the wage or declared income, in hundredths of a percent. */
  | { readonly kind: 'share'; readonly basisPoints: number; readonly minimum?: number }
  /** Whole rupiah a month. */
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

export type DocumentAsked = {
  readonly code: string;
  readonly id: string;
  readonly en: string;
  /** Asked for only where the balance is over this, in whole rupiah. */
  readonly above?: number;
};

/** What each topic's rows say, and what their subject is. */
export type PolicyValues = {
  /** Subject '-'. Largest balance that is paid without documents. */
  'digital-ceiling': { readonly amount: number };
  /** Subject '-'. Age at which the law first allows any work. */
  'working-age': { readonly years: number };
  /** Subject: reason. Whole months. */
  'waiting-time': { readonly months: number };
  /** Subject: programme, JHT or JP. */
  'retirement-age': { readonly years: number };
  /** Subject: partial-10, partial-30. */
  'partial-claim': { readonly percent: number; readonly memberYears: number; readonly times: number };
  /** Subject: final, progressive. */
  'tax-bands': { readonly bands: readonly TaxBand[] };
  /** Subject '-'. Calendar years, the first payment's year included, that are taxed as one. */
  'tax-window': { readonly calendarYears: number };
  /** Subject '-'. Percent on top of the progressive tax of who has no NPWP. */
  'tax-surcharge': { readonly percent: number };
  /** Subject: digital, documents. Working days from the claim, or from complete documents. */
  'payment-time': { readonly workingDays: number };
  /** Subject: branch-day, day. Most rupiah that may be ordered in a day of the bank, of a branch or of all. */
  'payment-limit': { readonly amount: number };
  /** Subject '-'. Hours that a changed account rests, so that the old contact can object. */
  'cooling-off': { readonly hours: number };
  /**
   * Subject '-'. Wrong answers after which a code, or a question, counts as wrong; claims that one officer may submit
   * in a day without anything of the participant's own; and how many in a hundred of those another branch calls back.
   */
  'second-factor': {
    readonly codeTries: number;
    readonly questionTries: number;
    readonly withoutPerDay: number;
    readonly callBackPercent: number;
  };
  /** Subject '-'. Rupiah from which on one person alone neither withdraws a claim nor says that a notice was told. */
  'second-person': { readonly amount: number };
  /**
   * Subject '-'. Of a hundred payments to people of whom no contact was known before the visit, how many wait these
   * hours for another branch's call or letter.
   */
  'independent-warning': { readonly percent: number; readonly hours: number };
  /** Subject '-'. Hours, on the branch's clock, at which a participant may come back for a supervisor's decision. */
  'call-back-hours': {
    /** `HH:MM`, rising. */
    readonly starts: readonly string[];
    readonly minutes: number;
    /** Participants who can be received in one hour. */
    readonly places: number;
    /** Working days that are offered, today's among them. */
    readonly days: number;
  };
  /** Subject: segment/programme/part, such as PU/JHT/employer. */
  'contribution-rate': ContributionRate;
  /** Subject: programme. Largest monthly wage that contributions are taken from. */
  'wage-cap': { readonly amount: number };
  /** Subject JHT; valid from 1 January. Hundredths of a percent a year; holds until the next row. */
  yield: { readonly basisPoints: number };
  /** Subject: year. Days that are no working days, beside Saturdays and Sundays. */
  calendar: { readonly holidays: readonly string[]; readonly collectiveLeave: readonly string[] };
  /** Subject: clearing code. */
  bank: {
    readonly name: string;
    readonly usual: { readonly from: number; readonly to: number; readonly mostly: number } | null;
  };
  /** Subject: relation. Nobody of a later place inherits while one of an earlier lives. */
  'heir-order': { readonly place: number };
  /** Subject: reason. Documents in the order in which they are photographed. */
  documents: { readonly asked: readonly DocumentAsked[] };
  /** Subject '-'. Days after which a new account, or one with a new role, counts as a second person. */
  'new-account': { readonly days: number };
  /** Subject '-'. Most people whom one officer may look up, and most receipts and files they may open. */
  'look-ups': { readonly minute: number; readonly shift: number; readonly day: number };
};

export type PolicyTopic = keyof PolicyValues;

export type PolicyRow<Topic extends PolicyTopic = PolicyTopic> = {
  [T in Topic]: {
    readonly topic: T;
    readonly subject: string;
    /** ISO date. */
    readonly validFrom: string;
    /** ISO instant, UTC. */
    readonly recordedAt: string;
    readonly value: PolicyValues[T];
    readonly source: string;
    readonly certainty: Certainty;
  };
}[Topic];

/** When the shipped file was written down. */
export const SHIPPED_AT = '2026-11-22T00:00:00Z';

/** A row of the shipped file. */
export const row = <Topic extends PolicyTopic>(
  topic: Topic,
  subject: string,
  validFrom: string,
  value: PolicyValues[Topic],
  source: string,
  certainty: Certainty = 'certain',
) => ({ topic, subject, validFrom, recordedAt: SHIPPED_AT, value, source, certainty }) as PolicyRow<Topic>;
