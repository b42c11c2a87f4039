import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { refusedFrames } from '@/lib/server/http/frames-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { readBytes } from '@/lib/server/platform/http/read-json';
import { acceptFrames } from '@/lib/server/sessions/challenge-frames';

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
