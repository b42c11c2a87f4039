import * as z from 'zod/mini';

/** What a participant can show that his work has ended, when the employer has not reported it. */
export const END_EVIDENCE = [
  'employment-letter',
  'dismissal-proof',
  'contract',
  'last-pay-slip',
  'other',
] as const;
export type EndEvidence = (typeof END_EVIDENCE)[number];

/** Who keeps a record that the counter cannot change itself. */
export type Office = 'population-office' | 'membership-desk' | 'employer';

/** The troubles with the data about which the officer asks an office, and which one. */
export const REQUESTS = {
  'date-differs': 'population-office',
  'kpj-not-linked': 'membership-desk',
  'card-missing': 'membership-desk',
} as const satisfies Readonly<Record<string, Office>>;
export type RequestTrouble = keyof typeof REQUESTS;

const REQUEST_TROUBLES = Object.keys(REQUESTS) as RequestTrouble[];

/** What an office says to a request of the counter. */
export const REQUEST_ANSWERS = ['done', 'not-possible'] as const;
export type RequestAnswer = (typeof REQUEST_ANSWERS)[number];

type Parts = {
  readonly uuid: z.ZodMiniType<string>;
  readonly date: z.ZodMiniType<string>;
  readonly note: z.ZodMiniType<string>;
  readonly signature: z.ZodMiniType<string>;
};

/** Corrections of the membership itself, each decided by a supervisor, and requests to who keeps the record. */
export const membershipCommands = <P extends Parts>({ uuid, date, note, signature }: P) => ({
  'ask-end-of-work': z.object({
    leftOn: date as P['date'],
    evidence: z.enum(END_EVIDENCE, 'end-evidence.missing'),
    note: note as P['note'],
  }),
  /** On the participant's own screen: all his cards become one. */
  'ask-merge': z.object({
    from: z.array(uuid as P['uuid']).check(z.minLength(1), z.maxLength(20)),
    signature: signature as P['signature'],
  }),
  'request-correction': z.object({
    trouble: z.enum(REQUEST_TROUBLES, 'trouble.missing'),
    note: note as P['note'],
  }),
  /** Of a supervisor: what the office answered, whenever it does. */
  'record-request-answer': z.object({
    requestId: uuid as P['uuid'],
    answer: z.enum(REQUEST_ANSWERS, 'request-answer.missing'),
    note: note as P['note'],
  }),
});
