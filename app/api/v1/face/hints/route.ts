import { atMost } from '@/lib/domain/values/at-most';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { refused } from '@/lib/server/http/refused';
import { forStaff } from '@/lib/server/http/staff-request';
import { readBytes } from '@/lib/server/platform/http/read-json';

/** A page asks for one at a time; a second is a reload. One device must not fill the engine's queue. */
const enter = atMost(2);

/** What the camera sees, in reasons, for a small frame. Nothing is kept. */
export const POST = (request: Request) =>
  forStaff(
    request,
    { route: '/api/v1/face/hints', roles: ['officer'], mutates: true },
    async ({ sessionId }) => {
      const leave = enter(sessionId);
      if (!leave) return refused('pictures', 'engine.busy');
      try {
        const bytes = await readBytes(request, 200_000);
        if (!bytes) return refused('pictures', 'picture.too-large');
        const answer = await (await sharedFaceEngine()).analyse(bytes, { want: 'hint' });
        if (answer.kind !== 'answered') return refused('pictures', `engine.${answer.kind}`, { status: 503 });
        const { faces, reasons, quality } = answer.value;
        return Response.json({
          faces,
          reasons,
          faceHeightShare: quality?.faceHeightShare,
          yaw: quality?.yaw,
          pitch: quality?.pitch,
        });
      } finally {
        leave();
      }
    },
  );
