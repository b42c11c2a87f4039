import { UUID } from '@/lib/domain/values/ids';
import { timelineSchema } from '@/lib/domain/views/timeline-schema';
import { sessionUnknown } from '@/lib/server/http/session-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { timelineOf } from '@/lib/server/reviews/timeline';

type Context = { params: Promise<{ sessionId: string }> };

export const GET = (request: Request, { params }: Context) =>
  forStaff(request, { route: '/api/v1/sessions/[id]/timeline', roles: ['supervisor'] }, async (staff) => {
    const { sessionId } = await params;
    const timeline = UUID.test(sessionId) ? await timelineOf(sessionId, staff) : null;
    if (!timeline) return sessionUnknown();
    return Response.json(timelineSchema.parse(timeline), { headers: { 'cache-control': 'no-store' } });
  });
