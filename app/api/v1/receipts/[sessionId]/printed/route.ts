import * as z from 'zod/mini';
import { UUID } from '@/lib/domain/values/ids';
import { markPrinted } from '@/lib/server/claims/printed-notices';
import { refused } from '@/lib/server/http/refused';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';

const printedSchema = z.object({
  notices: z.array(z.string().check(z.regex(UUID))).check(z.maxLength(20)),
});

type Context = { params: Promise<{ sessionId: string }> };

/** The paper with these notices was printed: they count as told. */
export const POST = (request: Request, { params }: Context) =>
  forStaff(
    request,
    { route: '/api/v1/receipts/{sessionId}/printed', roles: ['officer', 'supervisor'], mutates: true },
    async (staff) => {
      const { sessionId } = await params;
      const read = printedSchema.safeParse(await readJson(request, 2_000));
      if (!read.success || !UUID.test(sessionId)) return refused('public', 'receipt.notices-unreadable');
      const told = await markPrinted(sessionId, staff.branchId, read.data.notices);
      return Response.json({ told }, { headers: { 'cache-control': 'no-store' } });
    },
  );
