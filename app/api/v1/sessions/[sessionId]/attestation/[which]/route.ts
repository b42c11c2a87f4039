import { sessionUnknown } from '@/lib/server/http/session-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { faceToAttest } from '@/lib/server/sessions/face-to-attest';

type Context = { params: Promise<{ sessionId: string; which: string }> };

/** One of the two faces, for the officer whose attestation is due, for that moment only. */
export const GET = (request: Request, { params }: Context) =>
  forStaff(
    request,
    { route: '/api/v1/sessions/[id]/attestation/[which]', roles: ['officer'] },
    async (staff) => {
      const { sessionId, which } = await params;
      const bytes = await faceToAttest({ sessionId, which, staff });
      return bytes
        ? new Response(Uint8Array.from(bytes), {
            headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' },
          })
        : sessionUnknown();
    },
  );
