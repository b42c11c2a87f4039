import { forStaff } from '@/lib/server/http/staff-request';
import { env, sandboxOrigin } from '@/lib/server/platform/env';

/** Who is signed in, for the static shell; in the demo also where the sandbox's demo camera is. */
export const GET = (request: Request) =>
  forStaff(
    request,
    { route: '/api/v1/me', whileSealed: 'any', whileLacking: true },
    async ({ sessionId: _secret, ...staff }) => {
      const sandboxUrl = sandboxOrigin(env());
      const demo = sandboxUrl === null ? null : { sandboxUrl };
      const faceChallenge = env().FACE_CHALLENGE;
      return Response.json({ staff, faceChallenge, demo }, { headers: { 'cache-control': 'no-store' } });
    },
  );
