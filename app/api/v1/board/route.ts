import { boardSchema } from '@/lib/domain/views/board-schema';
import { forStaff } from '@/lib/server/http/staff-request';
import { listBoard } from '@/lib/server/sessions/list-sessions';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/board', roles: ['officer', 'supervisor'] }, async (staff) =>
    Response.json(boardSchema.parse(await listBoard(staff)), { headers: { 'cache-control': 'no-store' } }),
  );
