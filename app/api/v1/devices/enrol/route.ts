import { pool } from '@/lib/server/database/connection';
import { hit } from '@/lib/server/database/rate-limit';
import { enrolDevice, enrolmentSchema } from '@/lib/server/devices/enrol';
import { forStaff } from '@/lib/server/http/staff-request';
import { problem } from '@/lib/server/platform/http/problem';
import { readJson } from '@/lib/server/platform/http/read-json';

export const POST = (request: Request) =>
  forStaff(request, { route: '/api/v1/devices/enrol', mutates: true }, async (staff) => {
    if ((await hit(pool(), `enrol:${staff.id}`, 600)) > 10) {
      return problem(429, 'enrolment.too-many', 'Terlalu banyak percobaan pendaftaran.', {
        nextStep: 'Tunggu sepuluh menit, lalu coba lagi.',
      });
    }
    const parsed = enrolmentSchema.safeParse(await readJson(request, 4_000));
    const enrolled = parsed.success ? await enrolDevice(parsed.data, staff) : null;
    if (enrolled?.ok) return Response.json(enrolled.value);
    return problem(
      422,
      enrolled ? enrolled.code : 'command.malformed',
      'Kode pendaftaran ini tidak berlaku di cabang Anda.',
      {
        nextStep:
          'Periksa kodenya, misalnya 7KQ2M-X4T9B. Kode berlaku sekali; minta kode baru kepada administrator.',
      },
    );
  });
