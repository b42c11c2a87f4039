import { forStaff } from '@/lib/api/staff-request';
import { worksNowSchema } from '@/lib/health/services';
import { worksNow } from '@/lib/health/works-now';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/works-now', unattended: true }, async () =>
    Response.json(worksNowSchema.parse(await worksNow()), { headers: { 'cache-control': 'no-store' } }),
  );
