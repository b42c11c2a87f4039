import { listBoard } from '@/lib/counter/list-sessions';
import { forStaff } from '@/lib/platform/http/staff-request';
import { boardSchema } from '@/lib/sessions/board-schema';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/board', roles: ['officer', 'supervisor'] }, async (staff) =>
    Response.json(boardSchema.parse(await listBoard(staff)), { headers: { 'cache-control': 'no-store' } }),
  );
