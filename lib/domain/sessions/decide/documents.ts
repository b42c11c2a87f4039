import { ok, refuse } from '../../values/outcome';
import { pointsOf } from '../document-points';
import { askedDocuments, filesOf, openDocuments } from '../document-standing';
import type { SessionEvent } from '../events';
import type { SessionState } from '../state';
import { wrongForHeir } from './claim';
import { reopening } from './reopen';
import type { Decider } from './rule';

/** Far above any claim's papers, far below what would fill a disk. */
const MOST_FILES = 60;

const isAsked = (state: SessionState, document: string): boolean =>
  askedDocuments(state).some(({ code }) => code === document);

/** Which papers to photograph before the claim is counted: all that policy may ask of who gives this reason. */
export const planPapers: Decider<'plan-papers'> = (state, { reason }, facts) => {
  if (state.claim) return refuse('papers.claim-counted');
  const wrong = wrongForHeir(state, reason);
  if (wrong) return refuse(wrong);
  if (!facts.asked) return refuse('command.invalid');
  if (state.papersPlanned?.reason === reason) return ok([]);
  return ok([{ type: 'session.papers-planned', data: { reason, asked: facts.asked } }]);
};

/**
 * A file counts once this signed command names it: with the digest of what was sent, which a tablet knows without a
 * network, or of what is kept. The journal always names what is kept.
 */
export const addDocument: Decider<'add-document'> = (state, { fileId, document, digest }, facts) => {
  if (!isAsked(state, document)) return refuse('document.not-asked');
  if (state.documentsComplete) return refuse('documents.complete');
  const known = state.documents.files.find((file) => file.fileId === fileId);
  if (known) return known.document === document ? ok([]) : refuse('document.file-unknown');
  if (state.documents.files.length >= MOST_FILES) return refuse('document.too-many');
  const file = facts.documentFile;
  if (!file || (file.digest !== digest && file.source !== digest)) return refuse('document.file-unknown');
  const { source: _sent, ...kept } = file;
  return ok([{ type: 'session.document-added', data: { fileId, document, ...kept } }]);
};

export const removeDocument: Decider<'remove-document'> = (state, { fileId }) => {
  if (state.documentsComplete) return refuse('documents.complete');
  const file = state.documents.files.find((one) => one.fileId === fileId);
  if (!file) return ok([]);
  return ok([{ type: 'session.document-removed', data: { fileId, document: file.document } }]);
};

/** All points or none: a paper of which one point does not hold is not in order. */
export const verifyDocument: Decider<'verify-document'> = (state, { document, points }) => {
  if (!isAsked(state, document)) return refuse('document.not-asked');
  if (state.documentsComplete) return refuse('documents.complete');
  if (filesOf(state, document).length === 0) return refuse('document.missing');
  const ticked = pointsOf(document).filter((point) => points.includes(point));
  if (ticked.length < pointsOf(document).length) return refuse('document.points-open');
  if (state.documents.ticked[document]) return ok([]);
  return ok([{ type: 'session.document-verified', data: { document, points: ticked } }]);
};

export const excuseDocument: Decider<'excuse-document'> = (state, { document, why, note }) => {
  if (!isAsked(state, document)) return refuse('document.not-asked');
  if (state.documentsComplete) return refuse('documents.complete');
  if (note.trim() === '') return refuse('case.note-missing');
  return ok([{ type: 'session.document-excused', data: { document, why, note } }]);
};

const differs = (state: SessionState, fresh: { gross: number | null; tax: number | null }): boolean =>
  state.claim?.quote.gross !== fresh.gross || state.claim?.quote.tax !== fresh.tax;

/**
 * The papers are whole: the five working days begin (Permenaker 4/2022) and the question goes to a
 * supervisor. Figures that changed since they were shown are recorded anew, and the participant is asked
 * again; figures that did not change stay confirmed.
 */
export const completeDocuments: Decider<'complete-documents'> = (state, _, facts) => {
  const { claim, documentsComplete } = state;
  if (documentsComplete) return ok([]);
  if (!claim) return refuse('session.step-out-of-order', { step: 'claim' });
  const missing = openDocuments(state);
  if (missing.length > 0) return refuse('documents.incomplete', { count: missing.length });
  const { quote, balance } = facts;
  if (!quote || !balance || quote.route !== 'documents' || !quote.payBy) return refuse('confirmation.stale');
  const recounted: SessionEvent[] = differs(state, quote)
    ? [...reopening(state, 'claim'), { type: 'session.claim-described', data: { ...claim, balance, quote } }]
    : [];
  return ok([
    ...recounted,
    { type: 'session.documents-completed', data: { on: facts.today, payBy: quote.payBy } },
    {
      type: 'session.case-opened',
      data: {
        caseId: facts.freshId,
        kind: 'documents',
        why: 'documents-complete',
        note: '',
        options: ['accept', 'return', 'reject'],
      },
    },
  ]);
};
