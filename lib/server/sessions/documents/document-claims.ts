import type { SessionEvents } from '../../../domain/sessions/events';
import type { SessionState } from '../../../domain/sessions/state';
import type { Unfolding } from '../../journal/execute';

type After = Unfolding<SessionState>;

/** A file taken off the list is destroyed, pages and all; the journal keeps only that it was there. */
export const destroyFile = (
  { tx, streamId }: After,
  { fileId }: SessionEvents['session.document-removed'],
): Promise<unknown> =>
  tx.query({
    name: 'document-file-gone',
    text: 'delete from document_files where id = $1 and session_id = $2',
    values: [fileId, streamId],
  });

/** The claim's line on the board of what is to be paid by when. */
export const documentsAreWhole = (
  { tx, state, branchId, streamId, by }: After,
  { on, payBy }: SessionEvents['session.documents-completed'],
): Promise<unknown> =>
  tx.query({
    name: 'document-claim',
    text: `insert into document_claims (session_id, branch_id, ticket, masked_name, reason, state, complete_on, pay_by, updated_at)
           values ($1, $2, $3, $4, $5, 'complete', $6, $7, $8)
           on conflict (session_id) do update set reason = excluded.reason, state = 'complete', complete_on = excluded.complete_on,
             pay_by = excluded.pay_by, updated_at = excluded.updated_at`,
    values: [
      streamId,
      branchId,
      state.ticket,
      state.person?.maskedName ?? null,
      state.claim?.reason,
      on,
      payBy,
      by.committedAt,
    ],
  });

const RULED = { accept: 'accepted', return: 'returned', reject: 'rejected' } as const;
type Moved = (typeof RULED)[keyof typeof RULED] | 'submitted' | 'ended';

const move = ({ tx, streamId, by }: After, to: Moved, claimId: string | null = null): Promise<unknown> =>
  tx.query({
    name: 'document-claim-move',
    text: `update document_claims set state = $2, claim_id = coalesce($3, claim_id), updated_at = $4 where session_id = $1`,
    values: [streamId, to, claimId, by.committedAt],
  });

export const documentsAreRuled = async (
  after: After,
  { kind, decision }: SessionEvents['session.case-decided'],
): Promise<void> => {
  if (kind === 'documents') await move(after, RULED[decision]);
};

export const documentsAreSubmitted = (after: After, claimId: string) => move(after, 'submitted', claimId);
export const documentsAreLeft = (after: After) => move(after, 'ended');
