import { sessionUnknown } from '@/lib/api/session-problem';
import { forStaff } from '@/lib/api/staff-request';
import { UUID } from '@/lib/platform/ids';
import { timelineOf } from '@/lib/reviews/timeline';
import { timelineSchema } from '@/lib/reviews/timeline-schema';

type Context = { params: Promise<{ sessionId: string }> };

export const GET = (request: Request, { params }: Context) =>
  forStaff(request, { route: '/api/v1/sessions/[id]/timeline', roles: ['supervisor'] }, async (staff) => {
    const { sessionId } = await params;
    const timeline = UUID.test(sessionId) ? await timelineOf(sessionId, staff) : null;
    if (!timeline) return sessionUnknown();
    return Response.json(timelineSchema.parse(timeline), { headers: { 'cache-control': 'no-store' } });
  });
