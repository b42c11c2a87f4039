import { administrationRoute } from '@/lib/server/http/administration-route';
import { runPolicyCommand } from '@/lib/server/policies/run-policy-command';

export const POST = (request: Request) =>
  administrationRoute(request, 'policy', runPolicyCommand, ['administrator', 'supervisor', 'head-office']);
