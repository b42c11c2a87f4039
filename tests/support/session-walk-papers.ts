import type { RecordedQuote } from '@/lib/domain/sessions/claim-terms';
import { pointsOf } from '@/lib/domain/sessions/document-points';
import { filesOf, openDocuments } from '@/lib/domain/sessions/document-standing';
import type { SessionFacts } from '@/lib/domain/sessions/facts';
import type { SessionState } from '@/lib/domain/sessions/state';
import type { Dice } from './session-walk-face';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const DIGEST = 'ab'.repeat(32);
const PAPERS = ['ktp', 'bank-book'].map((code) => ({ code, id: code, en: code }));

/** Who was told to bring papers is mostly told so again. */
export const asksPapers = ({ a, b }: Dice, before: RecordedQuote | undefined): boolean =>
  before?.route === 'documents' ? b % 9 !== 1 : a % 4 === 1;

export const papersQuote = (gross: number): RecordedQuote => ({
  route: 'documents',
  findings: ['above-ceiling'],
  claimableFrom: null,
  gross,
  tax: 0,
  net: gross,
  taxBasis: null,
  payBy: '2026-11-30',
  policyVersion: '1',
});

export const papersFacts = ({ a }: Dice): Partial<SessionFacts> => ({
  asked: PAPERS,
  documentFile:
    a % 10 === 0 ? null : { digest: DIGEST, source: DIGEST, pages: 1, bytes: 90_000, remarks: [] },
});

/** Bodies of the commands about papers, and what a supervisor says of them. */
export const paperBodies = (state: SessionState, { a, b }: Dice): Record<string, unknown> => {
  const stray = a % 7 === 0;
  const file = state.documents.files.at(-1);
  const paper = openDocuments(state)[0] ?? (b % 2 ? 'ktp' : 'bank-book');
  const document = stray ? 'passport' : paper;
  return {
    'plan-papers': { reason: state.claimant && !stray ? 'deceased' : b % 2 ? 'resigned' : 'retired' },
    'add-document': { fileId: b % 11 ? id(30_000 + (a * 1000 + b)) : (file?.fileId ?? id(92)), document, digest: DIGEST },
    'remove-document': { fileId: stray ? id(92) : (file?.fileId ?? id(92)) },
    'verify-document': { document, points: b % 9 ? [...pointsOf(paper)] : [] },
    'excuse-document': { document, why: 'lost', note: b % 3 ? 'hilang' : '' },
    'complete-documents': {},
  }; // biome-ignore format: a row a command
};

export const papersRuling = ({ a }: Dice) =>
  a % 3 ? { faults: [{ document: a % 7 ? 'ktp' : 'passport', fault: 'unreadable' }], ground: 'other' } : {};

/** What a sensible counter does next with the papers. */
export const papersNext = (state: SessionState, { a, b }: Dice): string => {
  const [open] = openDocuments(state);
  if (!state.participantConfirmed && a % 4 === 0)
    return state.answersChecked ? 'hand-over-screen' : 'check-answers';
  if (!open) return 'complete-documents';
  if (filesOf(state, open).length > 0) return b % 12 ? 'verify-document' : 'remove-document';
  return b % 10 ? 'add-document' : 'excuse-document';
};
