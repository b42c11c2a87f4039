import * as z from 'zod/mini';
import { STEP_NAMES } from '../sessions/steps';

/** One line of the board: enough to recognise a session in the room, nothing more. */
export const sessionLineSchema = z.object({
  id: z.string(),
  ticket: z.string(),
  maskedName: z.nullable(z.string()),
  step: z.enum(STEP_NAMES),
  waitingFor: z.enum(['officer', 'participant', 'machine', 'supervisor', 'nobody']),
  status: z.enum(['open', 'paused', 'submitted', 'ended']),
  /** When the participant was asked to come back: day (ISO) and hour on the branch's clock. */
  callBack: z.nullable(z.object({ day: z.string(), from: z.string() })),
  /** ISO 8601 instants. */
  since: z.string(),
  openedAt: z.string(),
  /** Date at the branch. */
  openedOn: z.string(),
  officerId: z.string(),
  officer: z.string(),
  device: z.string(),
});
export type SessionLine = z.output<typeof sessionLineSchema>;

export const boardSchema = z.object({
  /** The server's clock; waiting times count from it, not from the tablet's. */
  now: z.string(),
  today: z.string(),
  sessions: z.array(sessionLineSchema),
});
export type Board = z.output<typeof boardSchema>;
