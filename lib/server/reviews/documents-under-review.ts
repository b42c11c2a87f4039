import type { ClaimReason } from '../../domain/sessions/claim-terms';
import { filesOf } from '../../domain/sessions/document-standing';
import type { AskedDocument, Completeness, DocumentFile, Excuse } from '../../domain/sessions/documents';
import type { SessionEvent } from '../../domain/sessions/events';
import { type Share, sharesOf } from '../../domain/sessions/heirs';
import type { SessionState } from '../../domain/sessions/state';

type Paper = {
  readonly asked: AskedDocument;
  readonly files: readonly DocumentFile[];
  readonly ticked: readonly string[];
  readonly excuse: { readonly why: Excuse; readonly note: string } | null;
};

/** What a supervisor needs to rule on a claim's documents. Amounts in whole rupiah. */
export type DocumentsUnderReview = {
  readonly reason: ClaimReason;
  readonly net: number | null;
  readonly complete: Completeness | null;
  readonly agreed: boolean;
  /** What he agreed with beside the signature, or why with nothing; null before he did. */
  readonly agreedBy: SessionState['secondFactor']['settled'];
  readonly papers: readonly Paper[];
  /** Who inherits, by shares of the net amount; nobody where the participant claims himself. */
  readonly shares: readonly Share[];
};

/** The papers of a session and what was said of them; null where its claim asks for none. */
export const documentsUnderReview = (
  state: SessionState,
  events: readonly SessionEvent[],
): DocumentsUnderReview | null => {
  const { claim, documents, documentsComplete, participantConfirmed } = state;
  if (!claim || claim.documents.length === 0) return null;
  const noteOn = (document: string): string => {
    const said = events.findLast(
      (event) => event.type === 'session.document-excused' && event.data.document === document,
    );
    return said?.type === 'session.document-excused' ? said.data.note : '';
  };
  return {
    reason: claim.reason,
    net: claim.quote.net,
    complete: documentsComplete,
    agreed: participantConfirmed,
    agreedBy: participantConfirmed ? state.secondFactor.settled : null,
    shares: claim.quote.net === null ? [] : sharesOf(state, claim.quote.net),
    papers: claim.documents.map((asked) => {
      const why = documents.excused[asked.code];
      return {
        asked,
        files: filesOf(state, asked.code),
        ticked: documents.ticked[asked.code] ?? [],
        excuse: why ? { why, note: noteOn(asked.code) } : null,
      };
    }),
  };
};
