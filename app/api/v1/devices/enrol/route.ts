import { pool } from '@/lib/server/database/connection';
import { countHit } from '@/lib/server/database/rate-limit';
import { enrolDevice, enrolmentSchema } from '@/lib/server/devices/enrol';
import { refused } from '@/lib/server/http/refused';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';

export const POST = (request: Request) =>
  forStaff(request, { route: '/api/v1/devices/enrol', mutates: true }, async (staff) => {
    if ((await countHit(pool(), `enrol:${staff.id}`, 600)) > 10) {
      return refused('devices', 'enrolment.too-many');
    }
    const parsed = enrolmentSchema.safeParse(await readJson(request, 4_000));
    const enrolled = parsed.success ? await enrolDevice(parsed.data, staff) : null;
    if (enrolled?.ok) return Response.json(enrolled.value);
    return refused('devices', enrolled?.code ?? 'enrolment.code-refused');
  });
