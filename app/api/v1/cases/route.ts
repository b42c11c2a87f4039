import { forStaff } from '@/lib/api/staff-request';
import { caseQueueSchema } from '@/lib/reviews/case-schema';
import { listCases } from '@/lib/reviews/list-cases';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/cases', roles: ['supervisor'] }, async (staff) =>
    Response.json(caseQueueSchema.parse(await listCases(staff)), {
      headers: { 'cache-control': 'no-store' },
    }),
  );
