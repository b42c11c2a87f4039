import { UUID } from '../../domain/values/ids';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { inTransaction, pool } from '../database/connection';
import { loadDataKey } from '../database/data-keys';
import { seal, sha256, unseal } from '../platform/crypto/seal';
import type { Staff } from '../staff/current-staff';

type Address = { readonly sessionId: string; readonly captureId: string };

const isJpeg = (bytes: Uint8Array): boolean =>
  bytes.length > 100 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

export type CaptureRefusal =
  | 'session.unknown'
  | 'picture.unreadable'
  | 'picture.id-reused'
  | 'picture.too-many';

/** Far above the attempts of a session, far below what would fill a disk. */
const MOST_STAGED = 60;

/**
 * Keeps a picture under its session's key. Sent twice, it is kept once; another picture under the same id
 * is refused. @returns lower-case hex SHA-256 of the bytes.
 */
export const acceptCapture = async (
  given: Address & { readonly bytes: Uint8Array; readonly staff: Staff },
): Promise<Outcome<string, CaptureRefusal>> => {
  const { sessionId, captureId, bytes, staff } = given;
  if (!UUID.test(sessionId) || !UUID.test(captureId)) return refuse('session.unknown');
  if (!isJpeg(bytes)) return refuse('picture.unreadable');
  const digest = sha256(bytes);
  return inTransaction(async (tx) => {
    const { rows } = await tx.query<{ room: boolean }>(
      `select (select count(*) from evidence e where e.session_id = b.session_id and e.id <> $4) < $5 as room
         from session_board b where session_id = $1 and branch_id = $2 and officer_id = $3 and status = 'open'`,
      [sessionId, staff.branchId, staff.id, captureId, MOST_STAGED],
    );
    if (rows[0]?.room === false) return refuse('picture.too-many');
    const key = rows[0] ? await loadDataKey(tx, sessionId) : null;
    if (!key) return refuse('session.unknown');
    const kept = await tx.query<{ digest: Buffer }>(
      `insert into evidence as e (id, session_id, branch_id, kind, digest, sealed, uploaded_by) values ($1, $2, $3, 'face', $4, $5, $6)
       on conflict (id) do update set digest = e.digest where e.session_id = excluded.session_id returning digest`,
      [captureId, sessionId, staff.branchId, digest, seal(key, bytes, `evidence:${captureId}`), staff.id],
    );
    return kept.rows[0]?.digest.equals(digest) ? ok(digest.toString('hex')) : refuse('picture.id-reused');
  });
};

/** Opens a picture for the worker that judges it. */
export const captureBytes = async ({ sessionId, captureId }: Address): Promise<Buffer | null> => {
  const { rows } = await pool().query<{ sealed: Buffer }>(
    'select sealed from evidence where id = $1 and session_id = $2',
    [captureId, sessionId],
  );
  const key = rows[0] ? await loadDataKey(pool(), sessionId) : null;
  return rows[0] && key ? unseal(key, rows[0].sealed, `evidence:${captureId}`) : null;
};

/** Opens a picture for a supervisor who has an open face case of this session before him, and for nobody else. */
export const openCapture = async (asked: Address & { readonly staff: Staff }): Promise<Buffer | null> => {
  if (!UUID.test(asked.sessionId) || !UUID.test(asked.captureId)) return null;
  const { rowCount } = await pool().query(
    `select from cases where stream_id = $1 and branch_id = $2 and kind = 'face' and decided_at is null and closed_at is null
        and not ($3 = any (authors))`,
    [asked.sessionId, asked.staff.branchId, asked.staff.id],
  );
  return (rowCount ?? 0) > 0 ? captureBytes(asked) : null;
};
