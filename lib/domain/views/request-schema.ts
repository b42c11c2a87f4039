import * as z from 'zod/mini';
import { REQUEST_ANSWERS } from '../sessions/membership-commands';

/** One request of the branch to another office. Instants are ISO 8601, dates ISO. */
export const requestLineSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  ticket: z.string(),
  maskedName: z.string(),
  trouble: z.string(),
  office: z.enum(['population-office', 'membership-desk', 'employer']),
  /** Of an employer: who is asked, and the last day of work as the participant gives it. */
  employer: z.nullable(z.string()),
  lastDay: z.nullable(z.string()),
  /** Of an employer: what became of the participant's own evidence. */
  evidence: z.nullable(z.enum(['asked', 'settled-by-evidence', 'evidence-refused'])),
  askedAt: z.string(),
  answer: z.nullable(z.enum(REQUEST_ANSWERS)),
  answeredAt: z.nullable(z.string()),
});
export type RequestLine = z.output<typeof requestLineSchema>;

export const requestListSchema = z.object({
  now: z.string(),
  waiting: z.array(requestLineSchema),
  settled: z.array(requestLineSchema),
});
export type RequestList = z.output<typeof requestListSchema>;
