import { UUID } from '@/lib/domain/values/ids';
import { sessionUnknown } from '@/lib/server/http/session-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { sessionViewFor } from '@/lib/server/sessions/view-session';

type Context = { params: Promise<{ sessionId: string }> };

export const GET = async (request: Request, { params }: Context) => {
  const { sessionId } = await params;
  const demands = {
    route: '/api/v1/sessions/[id]',
    roles: ['officer', 'supervisor'],
    whileSealed: sessionId,
  } as const;
  return forStaff(request, demands, async (staff) => {
    const view = UUID.test(sessionId) ? await sessionViewFor(sessionId, staff) : null;
    return view ? Response.json(view, { headers: { 'cache-control': 'no-store' } }) : sessionUnknown();
  });
};
