import { REFUSALS } from '@/lib/domain/sessions/refusal-messages';
import { forStaff } from '@/lib/server/http/staff-request';
import { problem } from '@/lib/server/platform/http/problem';
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
    if (found?.code === 'move-code.too-many')
      return problem(429, found.code, 'Terlalu banyak kode yang belum cocok.', {
        nextStep: 'Tunggu lima belas menit, atau ambil alih sesi lewat papan sesi.',
      });
    const { says, next } = REFUSALS['move-code.refused'].id;
    return problem(422, 'move-code.refused', says, { nextStep: next });
  });
