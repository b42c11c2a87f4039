import { forStaff } from '@/lib/api/staff-request';
import { pool } from '@/lib/database/connection';
import type { FreeSlots } from '@/lib/reviews/call-back-schema';
import { freeSlots } from '@/lib/reviews/call-backs';

/** Hours of the reader's branch at which a participant may still come back. */
export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/call-backs', roles: ['officer'] }, async ({ branchId }) => {
    const found: FreeSlots = { slots: [...(await freeSlots(pool(), branchId, new Date()))] };
    return Response.json(found, { headers: { 'cache-control': 'no-store' } });
  });
