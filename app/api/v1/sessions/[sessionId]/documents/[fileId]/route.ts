import { fileProblem } from '@/lib/api/document-problem';
import { forStaff } from '@/lib/api/staff-request';
import { acceptFile } from '@/lib/counter/documents/accept-file';
import { LARGEST_FILE } from '@/lib/documents/file-kind';
import { readBytes } from '@/lib/platform/http/read-json';

type Context = { params: Promise<{ sessionId: string; fileId: string }> };

const ROUTE = '/api/v1/sessions/[id]/documents/[id]';

/** Stages one photograph or file of a document. It counts once a signed command names it with its digest. */
export const PUT = (request: Request, { params }: Context) =>
  forStaff(request, { route: ROUTE, roles: ['officer'], mutates: true }, async (staff) => {
    const bytes = await readBytes(request, LARGEST_FILE);
    if (!bytes) return fileProblem('document.too-large');
    const accepted = await acceptFile({ ...(await params), bytes, staff });
    return accepted.ok ? Response.json(accepted.value) : fileProblem(accepted.code);
  });
