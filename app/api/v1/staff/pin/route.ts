import { pinAnswer } from '@/lib/server/http/pin-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';
import { changePin, changePinSchema } from '@/lib/server/staff/change-pin';
import { pinProofSchema, provePin } from '@/lib/server/staff/pin';

/** A right PIN becomes a proof for one command; the only thing besides his own step that a sealed screen may ask. */
export const POST = (request: Request) =>
  forStaff(request, { route: '/api/v1/staff/pin', mutates: true, whileSealed: 'any' }, async (staff) => {
    const parsed = pinProofSchema.safeParse(await readJson(request, 1_000));
    return pinAnswer(parsed.success ? await provePin(staff.id, parsed.data) : null);
  });

export const PUT = (request: Request) =>
  forStaff(request, { route: '/api/v1/staff/pin', mutates: true, whileLacking: true }, async (staff) => {
    const parsed = changePinSchema.safeParse(await readJson(request, 1_000));
    return pinAnswer(parsed.success ? await changePin(staff, parsed.data) : null);
  });
