import type { AttemptLimits } from '../../domain/faces/attempt-policy';
import type { SessionEvents } from '../../domain/sessions/events';
import type { TriesElsewhere } from '../../domain/sessions/face-record';
import type { SessionState } from '../../domain/sessions/state';
import { subjectOf } from '../../domain/sessions/subject';
import type { Transaction } from '../database/connection';
import type { Unfolding } from '../journal/execute';
import { blindIndex } from '../platform/crypto/seal';

type After = Unfolding<SessionState>;

/** Whoever stands before the camera, without a clear word about him: the participant, or the heir who came. */
const personKeyOf = (state: SessionState): string | null => {
  const subject = subjectOf(state);
  return subject && blindIndex('nik', subject.nik);
};

/**
 * What the same person failed in his other sessions, at any branch, within the policy's window. Two of his
 * sessions that take or judge a picture at once take turns here, so that neither overlooks the other's.
 */
export const triesElsewhere = async (
  tx: Transaction,
  state: SessionState,
  at: { readonly sessionId: string; readonly now: Date },
  { windowHours, judgingSeconds }: Pick<AttemptLimits, 'windowHours' | 'judgingSeconds'>,
): Promise<TriesElsewhere | undefined> => {
  const key = personKeyOf(state);
  if (!key) return undefined;
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`face:${key}`]);
  const { rows } = await tx.query<TriesElsewhere>({
    name: 'face-tries-elsewhere',
    text: `select count(*) filter (where failed and taken_at > $3::timestamptz - make_interval(hours => $4))::int as failures,
                  coalesce(bool_or(judged_at is null and taken_at > $3::timestamptz - make_interval(secs => $5)), false) as pending
             from face_tries where person_key = $1 and session_id <> $2`,
    values: [key, at.sessionId, at.now, windowHours, judgingSeconds],
  });
  return rows[0];
};

/** A picture is with the machine. */
export const takeTry = async ({ tx, state, streamId, by }: After, captureId: string): Promise<void> => {
  await tx.query({
    name: 'face-try-taken',
    text: 'insert into face_tries (capture_id, person_key, session_id, taken_at) values ($1, $2, $3, $4)',
    values: [captureId, personKeyOf(state), streamId, by.committedAt],
  });
};

/** Every try of the person is disregarded: his face is confirmed, by the machine or by people. */
export const forgiveTries = async ({ tx, state }: After): Promise<void> => {
  if (state.face.verifiedBy === null) return;
  await tx.query({
    name: 'face-tries-forgiven',
    text: 'delete from face_tries where person_key = $1',
    values: [personKeyOf(state)],
  });
};

/** The machine's word about it: it counts against the person only where it was put down to him. */
export const countTry = async (
  after: After,
  { captureId, band, cause }: SessionEvents['session.face-judged'],
): Promise<void> => {
  await after.tx.query({
    name: 'face-try-judged',
    text: 'update face_tries set judged_at = $2, failed = $3 where capture_id = $1',
    values: [captureId, after.by.committedAt, band !== 'match' && cause === 'participant'],
  });
  await forgiveTries(after);
};
