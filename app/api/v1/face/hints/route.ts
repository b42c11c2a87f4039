import { forStaff } from '@/lib/api/staff-request';
import { sharedFaceEngine } from '@/lib/biometrics/shared-engine';
import { problem } from '@/lib/platform/http/problem';
import { readBytes } from '@/lib/platform/http/read-json';

/** What the camera sees, in reasons, for a small frame. Nothing is kept. */
export const POST = (request: Request) =>
  forStaff(request, { route: '/api/v1/face/hints', roles: ['officer'], mutates: true }, async () => {
    const bytes = await readBytes(request, 200_000);
    if (!bytes) return problem(413, 'picture.too-large', 'Gambar petunjuk terlalu besar.');
    const answer = await (await sharedFaceEngine()).analyse(bytes, { want: 'hint' });
    if (answer.kind !== 'answered') return problem(503, `engine.${answer.kind}`, 'Mesin wajah sedang sibuk.');
    const { faces, reasons, quality } = answer.value;
    return Response.json({
      faces,
      reasons,
      faceHeightShare: quality?.faceHeightShare,
      yaw: quality?.yaw,
      pitch: quality?.pitch,
    });
  });
