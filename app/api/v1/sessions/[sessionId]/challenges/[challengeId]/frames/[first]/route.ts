import { refusedFrames } from '@/lib/api/frames-problem';
import { forStaff } from '@/lib/api/staff-request';
import { sharedFaceEngine } from '@/lib/biometrics/shared-engine';
import { acceptFrames } from '@/lib/counter/challenge-frames';
import { readBytes } from '@/lib/platform/http/read-json';

type Context = { params: Promise<{ sessionId: string; challengeId: string; first: string }> };

const ROUTE = '/api/v1/sessions/[id]/challenges/[id]/frames/[first]';
/** Sixteen small frames, generously. */
const LARGEST = 800_000;

/** Stages frames of a challenge as they are taken, sealed, and tells how far the movements are. */
export const PUT = (request: Request, { params }: Context) =>
  forStaff(request, { route: ROUTE, roles: ['officer'], mutates: true }, async (staff) => {
    const { sessionId, challengeId, first } = await params;
    const bytes = await readBytes(request, LARGEST);
    if (!bytes) return refusedFrames('frames.unreadable');
    const given = { sessionId, challengeId, first: Number(first), bytes, staff, engine: sharedFaceEngine };
    const accepted = await acceptFrames(given);
    return accepted.ok ? Response.json(accepted.value) : refusedFrames(accepted.code);
  });
