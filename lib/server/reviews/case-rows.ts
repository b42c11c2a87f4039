import type { SessionEvents } from '../../domain/sessions/events';
import type { SessionState } from '../../domain/sessions/state';
import type { Unfolding } from '../journal/execute';

type After = Unfolding<SessionState>;

/** Puts the question into the branch's one queue of cases. */
export const openCaseRow = (
  { tx, state, branchId, streamId, by }: After,
  data: SessionEvents['session.case-opened'],
) =>
  tx.query({
    name: 'case-new',
    text: `insert into cases (id, branch_id, kind, stream_type, stream_id, ticket, masked_name, asked_by, asked_at, authors, why, options)
           values ($1, $2, $3, 'session', $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      data.caseId,
      branchId,
      data.kind,
      streamId,
      state.ticket,
      state.person?.maskedName ?? null,
      by.actor.id,
      by.committedAt,
      state.authors,
      data.why,
      data.options,
    ],
  });

/** Records who decided; the table's own constraint refuses an author, whatever the code above let through. */
export const decideCaseRow = ({ tx, by }: After, data: SessionEvents['session.case-decided']) =>
  tx.query({
    name: 'case-decide',
    text: 'update cases set decided_by = $2, decided_at = $3, decision = $4 where id = $1',
    values: [data.caseId, by.actor.id, by.committedAt, data.decision],
  });

/** The machine answered after all: nobody needs to look at the question any more. */
export const withdrawCaseRow = ({ tx, by }: After, { caseId }: SessionEvents['session.case-withdrawn']) =>
  tx.query({
    name: 'case-withdraw',
    text: 'update cases set closed_at = $2 where id = $1 and decided_at is null',
    values: [caseId, by.committedAt],
  });

/** A session that ends leaves no open question behind. */
export const closeCases = ({ tx, streamId, by }: After) =>
  tx.query({
    name: 'cases-close',
    text: 'update cases set closed_at = $2 where stream_id = $1 and decided_at is null and closed_at is null',
    values: [streamId, by.committedAt],
  });
