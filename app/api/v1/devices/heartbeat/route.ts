import { heartbeatSchema, noteHeartbeat } from '@/lib/server/devices/heartbeat';
import { forKiosk } from '@/lib/server/http/kiosk-request';
import { problem } from '@/lib/server/platform/http/problem';

/** An enrolled device says that it is there, whoever is signed in on it. */
export const POST = (request: Request) =>
  forKiosk(request, '/api/v1/devices/heartbeat', 'heartbeat', async ({ body, deviceId }) => {
    const beat = heartbeatSchema.safeParse(body);
    if (!beat.success)
      return problem(422, 'command.malformed', 'Kabar perangkat ini tidak terbaca.', {
        nextStep: 'Muat ulang halaman.',
      });
    await noteHeartbeat(deviceId, beat.data);
    return new Response(null, { status: 204 });
  });
