import { administrationRoute } from '@/lib/api/administration-route';
import { runPolicyCommand } from '@/lib/policies/run-policy-command';

export const POST = (request: Request) =>
  administrationRoute(request, 'policy', runPolicyCommand, ['administrator', 'supervisor']);
