import { requestListSchema } from '@/lib/domain/views/request-schema';
import { forStaff } from '@/lib/server/http/staff-request';
import { listRequests } from '@/lib/server/reviews/list-requests';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/requests', roles: ['supervisor'] }, async (staff) =>
    Response.json(requestListSchema.parse(await listRequests(staff)), {
      headers: { 'cache-control': 'no-store' },
    }),
  );
