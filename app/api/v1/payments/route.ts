import { forStaff } from '@/lib/server/http/staff-request';
import { listPayments } from '@/lib/server/payments/list-payments';

/** What waits for the supervisor: approvals, stops and disagreements with the bank. */
export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/payments', roles: ['supervisor'], unattended: true }, async (staff) =>
    Response.json(await listPayments(staff), { headers: { 'cache-control': 'no-store' } }),
  );
