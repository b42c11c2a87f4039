import type { Documents } from './documents';
import type { SessionEvents } from './events';
import type { SessionState } from './state';

type DocumentEvent =
  | 'session.papers-planned'
  | 'session.document-added'
  | 'session.document-removed'
  | 'session.document-verified'
  | 'session.document-excused'
  | 'session.documents-completed';

type Folders = {
  readonly [Type in DocumentEvent]: (state: SessionState, data: SessionEvents[Type]) => Partial<SessionState>;
};

const without = <Value>(record: Readonly<Record<string, Value>>, name: string) => {
  const { [name]: _taken, ...rest } = record;
  return rest;
};

/** Ticks and excuses are about what lay on the table then: other papers are looked at anew. */
export const touched = (documents: Documents, document: string): Documents => ({
  ...documents,
  ticked: without(documents.ticked, document),
  excused: without(documents.excused, document),
  returned: documents.returned.filter((one) => one.document !== document),
});

export const DOCUMENT_FOLDERS: Folders = {
  'session.papers-planned': (_, { reason, asked }) => ({ papersPlanned: { reason, asked } }),
  'session.document-added': ({ documents }, { digest: _, ...file }) => ({
    documents: { ...touched(documents, file.document), files: [...documents.files, file] },
  }),
  'session.document-removed': ({ documents }, { fileId, document }) => ({
    documents: {
      ...touched(documents, document),
      files: documents.files.filter((file) => file.fileId !== fileId),
      returned: documents.returned,
    },
  }),
  'session.document-verified': ({ documents }, { document, points }) => ({
    documents: {
      ...touched(documents, document),
      ticked: { ...documents.ticked, [document]: points },
    },
  }),
  'session.document-excused': ({ documents }, { document, why }) => ({
    documents: { ...touched(documents, document), excused: { ...documents.excused, [document]: why } },
  }),
  'session.documents-completed': ({ documents, claim }, { on, payBy }) => ({
    documents: { ...documents, returned: [], rejectedFor: null },
    documentsComplete: { on, payBy, accepted: false },
    claim: claim && { ...claim, quote: { ...claim.quote, payBy } },
  }),
};

/** A return keeps every paper and tick but those that it names; after a rejection nothing is complete. */
export const afterRuling = (
  { documents }: SessionState,
  { decision, faults = [], ground }: SessionEvents['session.case-decided'],
): Partial<SessionState> => {
  if (decision === 'accept') return {};
  if (decision === 'reject')
    return { documentsComplete: null, documents: { ...documents, rejectedFor: ground ?? 'other' } };
  const named = faults.reduce((rest, { document }) => touched(rest, document), documents);
  return { documentsComplete: null, documents: { ...named, returned: faults } };
};
