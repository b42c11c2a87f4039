import { heartbeatSchema, noteHeartbeat } from '@/lib/server/devices/heartbeat';
import { forKiosk } from '@/lib/server/http/kiosk-request';
import { refused } from '@/lib/server/http/refused';

/** An enrolled device says that it is there, whoever is signed in on it. */
export const POST = (request: Request) =>
  forKiosk(request, '/api/v1/devices/heartbeat', 'heartbeat', async ({ body, deviceId }) => {
    const beat = heartbeatSchema.safeParse(body);
    if (!beat.success) return refused('devices', 'command.malformed', { status: 422 });
    await noteHeartbeat(deviceId, beat.data);
    return new Response(null, { status: 204 });
  });
