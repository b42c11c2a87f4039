import type { AskedDocument, DocumentFile } from './documents';
import type { SessionState } from './state';

export const takesDocuments = (state: SessionState): boolean => state.claim?.quote.route === 'documents';

/**
 * Papers are photographed while nobody can count the claim yet (no network, or the face is still to come).
 * The counted claim has the last word on what is asked for.
 */
export const collectsAhead = (state: SessionState): boolean =>
  state.claim === null && state.papersPlanned !== null;

/** The checklist: the counted claim's, or before that the one of the reason that was named. */
export const askedDocuments = (state: SessionState): readonly AskedDocument[] =>
  state.claim?.documents ?? state.papersPlanned?.asked ?? [];

export const filesOf = (state: SessionState, document: string): readonly DocumentFile[] =>
  state.documents.files.filter((file) => file.document === document);

/** A document is settled when its points are ticked on what was handed in, or its lack is explained. */
export const isDocumentSettled = (state: SessionState, document: string): boolean =>
  state.documents.excused[document] !== undefined ||
  (filesOf(state, document).length > 0 && state.documents.ticked[document] !== undefined);

/** Codes of the documents that still want something, in the order of the checklist. */
export const openDocuments = (state: SessionState): readonly string[] =>
  askedDocuments(state)
    .map(({ code }) => code)
    .filter((code) => !isDocumentSettled(state, code));

/**
 * The day whose figures count. From completeness on they stand still, so that a decision that takes days
 * changes nothing the participant confirmed; only a new tax year counts anew (PP 68/2009 counts by
 * calendar years). Dates at the branch, ISO.
 */
export const figuresDay = (state: SessionState, today: string): string => {
  const complete = state.documentsComplete?.on;
  return complete && complete.slice(0, 4) === today.slice(0, 4) ? complete : today;
};
