import { runChangeCommand } from '@/lib/server/administration/run-change-command';
import { administrationRoute } from '@/lib/server/http/administration-route';

export const POST = (request: Request) => administrationRoute(request, 'administration', runChangeCommand);
