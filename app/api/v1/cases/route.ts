import { caseQueueSchema } from '@/lib/domain/views/case-schema';
import { forStaff } from '@/lib/server/http/staff-request';
import { listCases } from '@/lib/server/reviews/list-cases';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/cases', roles: ['supervisor'] }, async (staff) =>
    Response.json(caseQueueSchema.parse(await listCases(staff)), {
      headers: { 'cache-control': 'no-store' },
    }),
  );
