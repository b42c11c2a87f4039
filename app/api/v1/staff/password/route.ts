import { passwordAnswer } from '@/lib/server/http/password-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';
import { changePassword, changePasswordSchema } from '@/lib/server/staff/change-password';

/** One's own password, with the present one. */
export const PUT = (request: Request) =>
  forStaff(request, { route: '/api/v1/staff/password', mutates: true, whileLacking: true }, async (staff) => {
    const parsed = changePasswordSchema.safeParse(await readJson(request, 2_000));
    return passwordAnswer(parsed.success ? await changePassword(staff, parsed.data) : null);
  });
