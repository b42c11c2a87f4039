import { refused } from '@/lib/server/http/refused';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';
import { findOffered } from '@/lib/server/sessions/moving/find-offered';
import { moveCodeSchema, movedSchema } from '@/lib/server/sessions/moving/move-schema';

/** Which session a shown code is for; taking it over is a command of its own, with the PIN. */
export const POST = (request: Request) =>
  forStaff(request, { route: '/api/v1/moves', roles: ['officer'], mutates: true }, async (staff) => {
    const parsed = moveCodeSchema.safeParse(await readJson(request, 1_000));
    const found = parsed.success ? await findOffered(parsed.data.code, staff) : null;
    if (found?.ok)
      return Response.json(movedSchema.parse({ sessionId: found.value }), {
        headers: { 'cache-control': 'no-store' },
      });
    if (found?.code === 'move-code.too-many') return refused('asking', found.code);
    return refused('sessions', 'move-code.refused');
  });
