import { forStaff } from '@/lib/api/staff-request';
import { branchHistory } from '@/lib/health/branch-history';
import { worksNowSchema } from '@/lib/health/services';
import { worksNow } from '@/lib/health/works-now';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/works-now', unattended: true }, async ({ branchId }) => {
    const [world, history] = await Promise.all([worksNow(), branchHistory(branchId)]);
    return Response.json(worksNowSchema.parse({ ...world, history }), {
      headers: { 'cache-control': 'no-store' },
    });
  });
