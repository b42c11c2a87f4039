import { atMost } from '@/lib/domain/values/at-most';
import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { forStaff } from '@/lib/server/http/staff-request';
import { problem } from '@/lib/server/platform/http/problem';
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
      if (!leave) return problem(429, 'engine.busy', 'Mesin wajah sedang sibuk.');
      try {
        const bytes = await readBytes(request, 200_000);
        if (!bytes) return problem(413, 'picture.too-large', 'Gambar petunjuk terlalu besar.');
        const answer = await (await sharedFaceEngine()).analyse(bytes, { want: 'hint' });
        if (answer.kind !== 'answered')
          return problem(503, `engine.${answer.kind}`, 'Mesin wajah sedang sibuk.');
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
