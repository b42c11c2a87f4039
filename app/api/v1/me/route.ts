import { env } from '@/lib/platform/env';
import { forStaff } from '@/lib/platform/http/staff-request';

/** Who is signed in, for the static shell; in the demo also where the sandbox's demo camera is. */
export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/me' }, async ({ sessionId: _secret, ...staff }) => {
    const { DAMPINGI_MODE, SANDBOX_URL, SANDBOX_PORT } = env();
    // The browser's way to the sandbox; the server's own may be another name of this machine.
    const sandboxUrl = `http://localhost:${SANDBOX_PORT}`;
    const demo = DAMPINGI_MODE !== 'production' && SANDBOX_URL ? { sandboxUrl } : null;
    return Response.json({ staff, demo }, { headers: { 'cache-control': 'no-store' } });
  });
