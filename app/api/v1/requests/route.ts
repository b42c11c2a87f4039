import { forStaff } from '@/lib/api/staff-request';
import { listRequests } from '@/lib/reviews/list-requests';
import { requestListSchema } from '@/lib/reviews/request-schema';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/requests', roles: ['supervisor'] }, async (staff) =>
    Response.json(requestListSchema.parse(await listRequests(staff)), {
      headers: { 'cache-control': 'no-store' },
    }),
  );
