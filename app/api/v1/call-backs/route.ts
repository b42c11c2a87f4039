import type { FreeSlots } from '@/lib/domain/views/call-back-schema';
import { pool } from '@/lib/server/database/connection';
import { forStaff } from '@/lib/server/http/staff-request';
import { freeSlots } from '@/lib/server/reviews/call-backs';

/** Hours of the reader's branch at which a participant may still come back. */
export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/call-backs', roles: ['officer'] }, async ({ branchId }) => {
    const found: FreeSlots = { slots: [...(await freeSlots(pool(), branchId, new Date()))] };
    return Response.json(found, { headers: { 'cache-control': 'no-store' } });
  });
