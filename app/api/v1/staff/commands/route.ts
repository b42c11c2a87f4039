import { administrationRoute } from '@/lib/api/administration-route';
import { runStaffCommand } from '@/lib/staff/staff-rules';

export const POST = (request: Request) => administrationRoute(request, 'staff', runStaffCommand);
