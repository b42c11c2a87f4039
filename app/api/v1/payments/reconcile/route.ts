import { pool } from '@/lib/server/database/connection';
import { countHit } from '@/lib/server/database/rate-limit';
import { refused } from '@/lib/server/http/refused';
import { forStaff } from '@/lib/server/http/staff-request';
import { addJob } from '@/lib/server/queue/queue';

const MOST_AN_HOUR = 12;

/** Compares the bank's list with our books now, beside the nightly run. Asked twice, it is compared twice: no harm. */
export const POST = (request: Request) =>
  forStaff(
    request,
    { route: '/api/v1/payments/reconcile', roles: ['supervisor'], mutates: true },
    async (staff) => {
      if ((await countHit(pool(), `reconcile:${staff.branchId}`, 3_600)) > MOST_AN_HOUR)
        return refused('payments', 'reconcile.too-many');
      await addJob(pool(), 'bank.reconcile', { untilNow: true });
      return Response.json({ started: true }, { status: 202 });
    },
  );
