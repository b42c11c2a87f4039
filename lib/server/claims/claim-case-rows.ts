import type { ClaimCaseKind, ClaimEvents } from '../../domain/claims/events';
import type { ClaimState } from '../../domain/claims/state';
import { maskName } from '../../domain/people/mask';
import type { Unfolding } from '../journal/execute';

type After = Pick<Unfolding<ClaimState>, 'tx' | 'state' | 'branchId' | 'streamId' | 'by'>;

/** The ticket of the visit that the claim came from: the end of its number. */
const ticketOf = (claimNumber: string): string => claimNumber.split('-').at(-1) ?? claimNumber;

/** Puts a question about a claim into the branch's one queue of cases. */
export const openClaimCase = (
  { tx, state, branchId, streamId, by }: After,
  { caseId, kind, why, askedBy }: ClaimEvents['claim.case-opened'],
) =>
  tx.query({
    name: 'claim-case-new',
    text: `insert into cases (id, branch_id, kind, stream_type, stream_id, ticket, masked_name, asked_by, asked_at, authors, why, options)
           values ($1, $2, $3, 'claim', $4, $5, $6, $7, $8, $9, $10, '{accept,reject}')`,
    values: [
      caseId,
      branchId,
      kind,
      streamId,
      ticketOf(state.terms?.claimNumber ?? ''),
      maskName(state.terms?.payeeName ?? ''),
      askedBy,
      by.committedAt,
      state.authors,
      why,
    ],
  });

/** Records who decided; the table's own constraint refuses an author, whatever the code above let through. */
export const decideClaimCaseRow = (
  { tx, by }: After,
  { caseId, decision }: ClaimEvents['claim.case-decided'],
) =>
  tx.query({
    name: 'claim-case-decide',
    text: 'update cases set decided_by = $2, decided_at = $3, decision = $4 where id = $1',
    values: [caseId, by.actor.id, by.committedAt, decision],
  });

/** A question that time, or the end of the claim, has answered leaves the queue; of one kind, or all. */
export const closeClaimCases = ({ tx, streamId, by }: After, kind: ClaimCaseKind | null = null) =>
  tx.query({
    name: 'claim-cases-close',
    text: `update cases set closed_at = $2
            where stream_id = $1 and kind = coalesce($3, kind) and decided_at is null and closed_at is null`,
    values: [streamId, by.committedAt, kind],
  });
