import type { SessionEvents } from '../../domain/sessions/events';
import type { SessionState } from '../../domain/sessions/state';
import type { Unfolding } from '../journal/execute';
import { uuidv7 } from '../platform/new-id';

type After = Unfolding<SessionState>;

/** Puts the question into the employer's queue, in the transaction in which the participant asked. */
export const askEmployer = async (
  { tx, state, streamId, branchId, by }: After,
  { caseId, membershipId, leftOn, evidence }: SessionEvents['session.end-of-work-claimed'],
): Promise<void> => {
  const employer = state.person?.memberships.find(({ id }) => id === membershipId)?.employer;
  if (!employer) return; // the self-employed have nobody to ask
  const { rows } = await tx.query<{ id: string }>(
    `insert into employers (id, name) values ($1, $2)
     on conflict (name) do update set name = excluded.name returning id`,
    [uuidv7(by.committedAt.getTime()), employer],
  );
  await tx.query(
    `insert into employer_requests (id, employer_id, branch_id, membership_id, session_id, left_on, evidence, state, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'asked', $8)`,
    [caseId, rows[0]?.id, branchId, membershipId, streamId, leftOn, evidence, by.committedAt],
  );
};

/** An accepted correction becomes the carrier's record, with the supervisor's decision. */
export const applyCorrection = async (
  { tx, state, by }: After,
  { caseId, decision }: SessionEvents['session.case-decided'],
): Promise<void> => {
  const correction = state.corrections.find((one) => one.caseId === caseId);
  if (!correction) return;
  if (correction.kind === 'end-of-work') {
    await tx.query('update employer_requests set state = $2, settled_at = $3 where id = $1', [
      caseId,
      decision === 'accept' ? 'settled-by-evidence' : 'evidence-refused',
      by.committedAt,
    ]);
    if (decision === 'accept')
      await tx.query('update memberships set left_on = $2 where id = $1', [
        correction.membershipId,
        correction.leftOn,
      ]);
  } else if (decision === 'accept') {
    // What was merged into one of these goes along.
    await tx.query(
      `update memberships set merged_into = $1
        where person_id = $3 and (id = any ($2::uuid[]) or merged_into = any ($2::uuid[]))`,
      [correction.into, correction.from, state.person?.id],
    );
  }
};
