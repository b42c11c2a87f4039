import { forStaff } from '@/lib/api/staff-request';
import { listBoard } from '@/lib/counter/list-sessions';
import { boardSchema } from '@/lib/sessions/board-schema';

export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/board', roles: ['officer', 'supervisor'] }, async (staff) =>
    Response.json(boardSchema.parse(await listBoard(staff)), { headers: { 'cache-control': 'no-store' } }),
  );
