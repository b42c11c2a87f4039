import * as z from 'zod/mini';
import { STEP_NAMES } from '../sessions/steps';

/** What a session leans on beyond this house, and the queue that carries the questions there. */
export const SERVICES = ['registry', 'face-engine', 'bank', 'sms', 'queue'] as const;
export type Service = (typeof SERVICES)[number];

/** `unknown`: nobody has asked it yet. */
export const SERVICE_STANDINGS = ['works', 'shaky', 'silent', 'unknown'] as const;
export type ServiceStatus = (typeof SERVICE_STANDINGS)[number];

const counts = z.object({ answered: z.number(), silent: z.number() });

export const worksNowSchema = z.object({
  /** Server's time, ISO 8601. */
  now: z.string(),
  services: z.array(
    z.object({
      service: z.enum(SERVICES),
      standing: z.enum(SERVICE_STANDINGS),
      since: z.nullable(z.string()),
      /** Calls of the last quarter of an hour. */
      lately: counts,
      /** Calls in vain since it fell silent; 0 while it works. */
      inVain: z.number(),
    }),
  ),
  /** How the last closed sessions of the reader's branch went on from each step. */
  history: z.array(z.object({ step: z.enum(STEP_NAMES), sessions: z.number(), sent: z.number() })),
});

export type WorksNow = z.output<typeof worksNowSchema>;
export type ServiceHealth = WorksNow['services'][number];
