import { fileProblem } from '@/lib/server/http/document-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { readPiece } from '@/lib/server/http/upload-request';
import { takePiece } from '@/lib/server/sessions/uploads/take-piece';

type Context = { params: Promise<{ sessionId: string; fileId: string }> };

const route = '/api/v1/sessions/[id]/documents/[id]';

/** Takes one piece of a photograph or file. It counts once a signed command names it with its digest. */
export const PATCH = async (request: Request, { params }: Context) => {
  const { sessionId, fileId } = await params;
  return forStaff(
    request,
    { route, roles: ['officer'], mutates: true, whileSealed: sessionId },
    async (staff) => {
      const piece = await readPiece(request, { sessionId, uploadId: fileId }, staff);
      if (!piece) return fileProblem('upload.piece-size');
      const taken = await takePiece(piece);
      return taken.ok ? Response.json(taken.value) : fileProblem(taken.code, taken.detail);
    },
  );
};
