import { pointsOf } from '@/lib/domain/sessions/document-points';
import { openDocuments } from '@/lib/domain/sessions/document-standing';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptFile } from '@/lib/server/sessions/documents/accept-file';
import { type SessionAtWork, SIGNATURE, type StaffAtWork } from './counter';
import { paper } from './papers';
import { answersRight } from './second-factor';

/** Stages one file and names it, as the page does. Returns its id. */
export const handsIn = async (
  session: SessionAtWork,
  by: StaffAtWork,
  document: string,
  bytes?: Buffer,
): Promise<string> => {
  const fileId = uuidv7(Date.now());
  const sent = bytes ?? (await paper({ seed: document, width: 900, height: 1200 }));
  const accepted = await acceptFile({ sessionId: session.id, fileId, bytes: sent, staff: by.staff });
  if (!accepted.ok) throw new Error(`the file was refused: ${accepted.code}`);
  await session.does('add-document', { fileId, document, digest: sha256(sent).toString('hex') }, by);
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

/** The participant reads the figures on his screen and signs. */
export const agreesToFigures = async (session: SessionAtWork) => {
  await session.does('check-answers', {});
  await session.does('hand-over-screen', { to: 'participant' });
  await answersRight(session);
  const { state } = await session.view();
  const { gross, tax, net } = state.claim?.quote ?? {};
  await session.does('confirm-payment', {
    gross: gross ?? 0,
    tax: tax ?? 0,
    net: net ?? 0,
    accountId: state.account?.accountId ?? '',
    signature: SIGNATURE,
  });
  return session.takesScreenBack();
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
