import * as z from 'zod/mini';

/** A session replayed, as the API answers it; an event's data differ by its type. */
export const timelineSchema = z.object({
  ticket: z.string(),
  openedOn: z.string(),
  maskedName: z.nullable(z.string()),
  status: z.string(),
  claimNumber: z.nullable(z.string()),
  /** Seconds with each holder of the screen. */
  heldFor: z.object({ officer: z.number(), participant: z.number() }),
  rows: z.array(
    z.object({
      key: z.string(),
      type: z.string(),
      data: z.record(z.string(), z.unknown()),
      at: z.string(),
      who: z.nullable(z.string()),
      actorKind: z.enum(['staff', 'service', 'bank']),
      device: z.nullable(z.string()),
      commandId: z.string(),
    }),
  ),
});
