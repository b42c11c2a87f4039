import type { ClearFields } from '../../journal/event';
import type { BalanceSummary, ClaimConditions, ClaimReason, RecordedQuote } from '../claim-terms';
import type { AskedDocument, DocumentFile, Excuse } from '../documents';

/** The claim from its reason to its number. */
export type ClaimEvents = {
  'session.claim-described': {
    reason: ClaimReason;
    letterOn: string | null;
    conditions: ClaimConditions;
    balance: BalanceSummary;
    quote: RecordedQuote;
    /** The checklist of that day; absent before release 0.2 and where no documents are asked for. */
    documents?: readonly AskedDocument[];
  };
  'session.papers-planned': { reason: ClaimReason; asked: readonly AskedDocument[] };
  'session.document-added': DocumentFile & { digest: string };
  'session.document-removed': { fileId: string; document: string };
  'session.document-verified': { document: string; points: readonly string[] };
  'session.document-excused': { document: string; why: Excuse; note: string };
  'session.documents-completed': { on: string; payBy: string };
  'session.answers-checked': { gross: number; tax: number; net: number };
  'session.participant-confirmed': {
    gross: number;
    tax: number;
    net: number;
    accountId: string;
    signature: string;
  };
  'session.claim-submitted': {
    claimId: string;
    claimNumber: string;
    receiptCode: string;
    payBy: string;
    policyVersion: string;
    gross: number;
    tax: number;
    net: number;
  };
};

export const CLAIM_STEP_CLEAR = {
  'session.claim-described': ['reason', 'conditions'],
  'session.papers-planned': ['reason'],
  'session.document-added': ['fileId', 'document', 'digest', 'pages', 'bytes', 'remarks'],
  'session.document-removed': ['fileId', 'document'],
  'session.document-verified': ['document', 'points'],
  'session.document-excused': ['document', 'why'],
  'session.documents-completed': ['on', 'payBy'],
  'session.answers-checked': [],
  'session.participant-confirmed': ['accountId'],
  'session.claim-submitted': ['claimId', 'claimNumber', 'payBy', 'policyVersion'],
} as const satisfies ClearFields<ClaimEvents>;
