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

type Parts = {
  readonly uuid: z.ZodMiniType<string>;
  readonly date: z.ZodMiniType<string>;
  readonly note: z.ZodMiniType<string>;
  readonly signature: z.ZodMiniType<string>;
};

/** Corrections of the membership itself; each is decided by a supervisor. */
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
});
