import { refused } from '@/lib/server/http/refused';
import { sessionUnknown } from '@/lib/server/http/session-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { readBytes } from '@/lib/server/platform/http/read-json';
import { acceptCapture, openCapture } from '@/lib/server/sessions/capture';

type Context = { params: Promise<{ sessionId: string; captureId: string }> };

const ROUTE = '/api/v1/sessions/[id]/captures/[id]';
const LARGEST = 3_000_000;

/** Stages a picture, sealed. It counts once a signed command names it with its digest. */
export const PUT = (request: Request, { params }: Context) =>
  forStaff(request, { route: ROUTE, roles: ['officer'], mutates: true }, async (staff) => {
    const { sessionId, captureId } = await params;
    const bytes = await readBytes(request, LARGEST);
    if (!bytes) return refused('pictures', 'picture.too-large');
    const accepted = await acceptCapture({ sessionId, captureId, bytes, staff });
    if (accepted.ok) return Response.json({ digest: accepted.value });
    if (accepted.code === 'session.unknown') return sessionUnknown();
    return refused('pictures', accepted.code);
  });

/** The picture, for a supervisor of the branch while a case about it is open. */
export const GET = (request: Request, { params }: Context) =>
  forStaff(request, { route: ROUTE, roles: ['supervisor'] }, async (staff) => {
    const bytes = await openCapture({ ...(await params), staff });
    return bytes
      ? new Response(Uint8Array.from(bytes), {
          headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' },
        })
      : sessionUnknown();
  });
