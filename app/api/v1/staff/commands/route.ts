import { administrationRoute } from '@/lib/devices/administration-route';
import { runStaffCommand } from '@/lib/staff/staff-rules';

export const POST = (request: Request) => administrationRoute(request, 'staff', runStaffCommand);
