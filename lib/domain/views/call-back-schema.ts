import * as z from 'zod/mini';

/** One hour that is still free: day (ISO) and times on the branch's clock (HH:MM). */
const slotSchema = z.object({ day: z.string(), from: z.string(), until: z.string() });
export type Slot = z.output<typeof slotSchema>;

export const freeSlotsSchema = z.object({ slots: z.array(slotSchema) });
export type FreeSlots = z.output<typeof freeSlotsSchema>;
