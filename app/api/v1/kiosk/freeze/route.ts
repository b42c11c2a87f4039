import { stopByCode } from '@/lib/server/claims/stop-by-code';
import { forKiosk, tooMany } from '@/lib/server/http/kiosk-request';
import { refused } from '@/lib/server/http/refused';

/** Stops the payments of whoever was sent this code, asked on an office device. */
export const POST = (request: Request) =>
  forKiosk(request, '/api/v1/kiosk/freeze', 'freeze', async ({ body, deviceId }) => {
    const answer = await stopByCode(body, deviceId);
    if (answer === 'too-many') return tooMany();
    if (answer === 'unknown') return refused('public', 'freeze.unknown');
    return Response.json({ stopped: true });
  });
