import { UUID } from '@/lib/domain/values/ids';
import { refused } from '@/lib/server/http/refused';
import { sessionUnknown } from '@/lib/server/http/session-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { moveOfferSchema } from '@/lib/server/sessions/moving/move-schema';
import { offerMove } from '@/lib/server/sessions/moving/offer-move';

type Context = { params: Promise<{ sessionId: string }> };

/** A code with which another device takes this session over; whoever asks again makes the one before void. */
export const POST = async (request: Request, { params }: Context) => {
  const { sessionId } = await params;
  return forStaff(
    request,
    { route: '/api/v1/sessions/[id]/move', roles: ['officer'], mutates: true },
    async (staff) => {
      if (!UUID.test(sessionId)) return sessionUnknown();
      const offered = await offerMove(sessionId, staff);
      if (offered.ok)
        return Response.json(moveOfferSchema.parse(offered.value), {
          headers: { 'cache-control': 'no-store' },
        });
      return refused('sessions', offered.code, { status: 409 });
    },
  );
};
