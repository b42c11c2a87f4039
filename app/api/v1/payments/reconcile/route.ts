import { pool } from '@/lib/server/database/connection';
import { hit } from '@/lib/server/database/rate-limit';
import { forStaff } from '@/lib/server/http/staff-request';
import { problem } from '@/lib/server/platform/http/problem';
import { addJob } from '@/lib/server/queue/queue';

const MOST_AN_HOUR = 12;

/** Compares the bank's list with our books now, beside the nightly run. Asked twice, it is compared twice: no harm. */
export const POST = (request: Request) =>
  forStaff(
    request,
    { route: '/api/v1/payments/reconcile', roles: ['supervisor'], mutates: true },
    async (staff) => {
      if ((await hit(pool(), `reconcile:${staff.branchId}`, 3_600)) > MOST_AN_HOUR)
        return problem(429, 'reconcile.too-many', 'Sudah sering dibandingkan dalam satu jam ini.', {
          nextStep: 'Tunggu sebentar; perbandingan juga berjalan sendiri setiap malam.',
        });
      await addJob(pool(), 'bank.reconcile', { untilNow: true });
      return Response.json({ started: true }, { status: 202 });
    },
  );
