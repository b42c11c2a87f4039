import * as z from 'zod/mini';

/** One question of the branch's queue. Instants are ISO 8601. */
export const caseLineSchema = z.object({
  id: z.string(),
  kind: z.enum(['face', 'civil-data', 'account-name', 'documents', 'end-of-work', 'merge']),
  sessionId: z.string(),
  ticket: z.string(),
  maskedName: z.nullable(z.string()),
  askedBy: z.string(),
  askedAt: z.string(),
  why: z.string(),
  /** False for whoever acted in the session: two people for what could be abused. */
  mayDecide: z.boolean(),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  decision: z.nullable(z.enum(['accept', 'reject', 'return'])),
  /** When the participant comes back for it: day (ISO) and hour on the branch's clock. */
  callBack: z.nullable(z.object({ day: z.string(), from: z.string() })),
  /** The session ended before anybody decided. */
  closedAt: z.nullable(z.string()),
});
export type CaseLine = z.output<typeof caseLineSchema>;

export const caseQueueSchema = z.object({
  now: z.string(),
  waiting: z.array(caseLineSchema),
  settled: z.array(caseLineSchema),
});
export type CaseQueue = z.output<typeof caseQueueSchema>;
