import type { SessionEvents } from '../../domain/sessions/events';
import type { SessionState } from '../../domain/sessions/state';
import type { Unfolding } from '../journal/execute';

type After = Unfolding<SessionState>;

/** Puts a request on the branch's list, in the transaction in which it was made. */
export const sendRequest = async (
  { tx, state, streamId, branchId, by }: After,
  { requestId, trouble, to }: SessionEvents['session.correction-requested'],
): Promise<void> => {
  await tx.query(
    `insert into correction_requests (id, branch_id, session_id, ticket, masked_name, trouble, office, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      requestId,
      branchId,
      streamId,
      state.ticket,
      state.person?.maskedName ?? '',
      trouble,
      to,
      by.committedAt,
    ],
  );
};

/** What the office said. An employer's report itself comes with the import of the carrier's data. */
export const answerRequest = async (
  { tx, state, by }: After,
  { requestId, answer }: SessionEvents['session.request-answered'],
): Promise<void> => {
  const asked = state.requests.find(({ id }) => id === requestId);
  const table = asked?.to === 'employer' ? 'employer_requests' : 'correction_requests';
  await tx.query(`update ${table} set answer = $2, answered_at = $3 where id = $1`, [
    requestId,
    answer,
    by.committedAt,
  ]);
};
