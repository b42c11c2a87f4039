import * as z from 'zod/mini';

/** What the holder's device shows: the code as it is read out, until when it is good, and its picture. */
export const moveOfferSchema = z.object({
  code: z.string(),
  /** Server's time, ISO 8601. */
  until: z.string(),
  qr: z.object({ size: z.int(), path: z.string() }),
});
export type MoveOffer = z.output<typeof moveOfferSchema>;

/** The code as it was typed or read from the picture. */
export const moveCodeSchema = z.object({ code: z.string().check(z.maxLength(40)) });
export const movedSchema = z.object({ sessionId: z.string() });
