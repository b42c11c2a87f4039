import { stopByCode } from '@/lib/server/claims/stop-by-code';
import { forKiosk, tooMany } from '@/lib/server/http/kiosk-request';
import { problem } from '@/lib/server/platform/http/problem';

/** Stops the payments of whoever was sent this code, asked on an office device. */
export const POST = (request: Request) =>
  forKiosk(request, '/api/v1/kiosk/freeze', 'freeze', async ({ body, deviceId }) => {
    const answer = await stopByCode(body, deviceId);
    if (answer === 'too-many') return tooMany();
    if (answer === 'unknown')
      return problem(404, 'freeze.unknown', 'Kode ini belum dikenal, atau sudah tidak berlaku.', {
        nextStep:
          'Periksa dua belas angkanya pada SMS, lalu coba lagi. Atau minta petugas membantu sekarang.',
      });
    return Response.json({ stopped: true });
  });
