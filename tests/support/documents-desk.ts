import { acceptFile } from '@/lib/counter/documents/accept-file';
import { uuidv7 } from '@/lib/platform/ids';
import { pointsOf } from '@/lib/sessions/document-points';
import { openDocuments } from '@/lib/sessions/document-standing';
import type { SessionAtWork, StaffAtWork } from './counter';
import { paper } from './papers';

/** Stages one file and names it, as the page does. Returns its id. */
export const handsIn = async (
  session: SessionAtWork,
  by: StaffAtWork,
  document: string,
  bytes?: Buffer,
): Promise<string> => {
  const fileId = uuidv7(Date.now());
  const accepted = await acceptFile({
    sessionId: session.id,
    fileId,
    bytes: bytes ?? (await paper({ seed: document, width: 900, height: 1200 })),
    staff: by.staff,
  });
  if (!accepted.ok) throw new Error(`the file was refused: ${accepted.code}`);
  await session.does('add-document', { fileId, document, digest: accepted.value.digest }, by);
  return fileId;
};

/** Hands in and checks whatever the list still wants. */
export const completesPapers = async (session: SessionAtWork, by: StaffAtWork): Promise<void> => {
  const { state } = await session.view();
  for (const document of openDocuments(state)) {
    await handsIn(session, by, document);
    await session.does('verify-document', { document, points: [...pointsOf(document)] }, by);
  }
  await session.does('complete-documents', {}, by);
};

/** The supervisor's ruling on the papers. */
export const rules = async (
  session: SessionAtWork,
  by: StaffAtWork,
  ruling: {
    readonly decision: 'accept' | 'return' | 'reject';
    readonly note?: string;
    readonly faults?: { document: string; fault: 'unreadable' | 'missing-page' | 'names-differ' }[];
    readonly ground?: 'not-entitled' | 'not-genuine';
  },
) => {
  const { state } = await session.view();
  const asked = state.cases.findLast(({ kind, decision }) => kind === 'documents' && decision === null);
  return session.send('decide-case', { caseId: asked?.id ?? uuidv7(1), note: '', ...ruling }, by);
};
