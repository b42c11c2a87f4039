import { administrationRoute } from '@/lib/server/http/administration-route';
import { runStaffCommand } from '@/lib/server/staff/staff-rules';

export const POST = (request: Request) => administrationRoute(request, 'staff', runStaffCommand);
