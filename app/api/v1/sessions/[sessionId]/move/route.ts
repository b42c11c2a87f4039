import { sessionUnknown } from '@/lib/api/session-problem';
import { forStaff } from '@/lib/api/staff-request';
import { moveOfferSchema } from '@/lib/counter/moving/move-schema';
import { offerMove } from '@/lib/counter/moving/offer-move';
import { problem } from '@/lib/platform/http/problem';
import { UUID } from '@/lib/platform/ids';
import { REFUSALS } from '@/lib/sessions/refusal-messages';

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
      const { says, next } = REFUSALS[offered.code].id;
      return problem(409, offered.code, says, { nextStep: next });
    },
  );
};
