import { writtenCode } from '../../../domain/values/one-time-code';
import { type Outcome, ok, refuse } from '../../../domain/values/outcome';
import { qrPicture } from '../../claims/qr-picture';
import { pool } from '../../database/connection';
import { env } from '../../platform/env';
import { newCode } from '../../platform/new-code';
import type { Staff } from '../../staff/current-staff';
import type { MoveOffer } from './move-schema';
import { indexOfMoveCode } from './spend-move-code';

const MINUTES = 10;
/** 40 random bits: with five tries in a quarter of an hour nobody meets one that is good for ten minutes. */
const LENGTH = 8;

/**
 * A fresh code for a session in this officer's hands, as words and as a picture; the one before is void. The picture
 * holds the address and the code, nothing of the person; the code stands in the fragment, which no server is told.
 */
export const offerMove = async (
  sessionId: string,
  staff: Staff,
): Promise<Outcome<MoveOffer, 'session.held-by-colleague'>> => {
  const code = newCode(LENGTH);
  const { rows } = await pool().query<{ expires_at: Date }>(
    `insert into move_codes as m (session_id, branch_id, code_index, offered_by, expires_at)
     select session_id, branch_id, $4, $3, now() + make_interval(mins => $5)
       from session_board where session_id = $1 and branch_id = $2 and officer_id = $3 and status = 'open'
     on conflict (session_id) do update
       set code_index = excluded.code_index, offered_by = excluded.offered_by,
           expires_at = excluded.expires_at, used_at = null
     returning expires_at`,
    [sessionId, staff.branchId, staff.id, indexOfMoveCode(code), MINUTES],
  );
  const [row] = rows;
  if (!row) return refuse('session.held-by-colleague');
  return ok({
    code: writtenCode(code),
    until: row.expires_at.toISOString(),
    qr: qrPicture(`${env().APP_ORIGIN}/session#take/${code}`),
  });
};
