import { worksNowSchema } from '@/lib/domain/views/services';
import { forStaff } from '@/lib/server/http/staff-request';
import { branchHistory } from '@/lib/server/services/branch-history';
import { worksNow } from '@/lib/server/services/works-now';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/works-now', unattended: true }, async ({ branchId }) => {
    const [world, history] = await Promise.all([worksNow(), branchHistory(branchId)]);
    return Response.json(worksNowSchema.parse({ ...world, history }), {
      headers: { 'cache-control': 'no-store' },
    });
  });
