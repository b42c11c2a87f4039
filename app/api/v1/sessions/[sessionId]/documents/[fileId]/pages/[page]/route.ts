import { sessionUnknown } from '@/lib/server/http/session-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { openPage } from '@/lib/server/sessions/documents/open-page';

type Context = { params: Promise<{ sessionId: string; fileId: string; page: string }> };

const ROUTE = '/api/v1/sessions/[id]/documents/[id]/pages/[page]';

/** One page, for the officer who holds the session or the supervisor who decides about it. */
export const GET = (request: Request, { params }: Context) =>
  forStaff(request, { route: ROUTE, roles: ['officer', 'supervisor'] }, async (staff) => {
    const { sessionId, fileId, page } = await params;
    const bytes = await openPage({ sessionId, fileId, page: Number(page), staff });
    return bytes
      ? new Response(Uint8Array.from(bytes), {
          headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' },
        })
      : sessionUnknown();
  });
