import { UUID } from '../../../domain/values/ids';
import { pool } from '../../database/connection';
import { loadDataKey } from '../../database/data-keys';
import { unseal } from '../../platform/crypto/seal';
import type { Staff } from '../../staff/current-staff';

type Asked = {
  readonly sessionId: string;
  readonly fileId: string;
  readonly page: number;
  readonly staff: Pick<Staff, 'id' | 'branchId' | 'role'>;
};

/** The officer who holds the session, while it is in his hands; a supervisor with its open documents case. */
const MAY_OPEN = {
  officer: `select from session_board where session_id = $1 and branch_id = $2 and officer_id = $3 and status = 'open'`,
  supervisor: `select from cases where stream_id = $1 and branch_id = $2 and kind = 'documents' and decided_at is null
                  and closed_at is null and not ($3 = any (authors))`,
} as const;

/** Opens one page for whoever has to look at it now; for everybody else it does not exist. */
export const openPage = async ({ sessionId, fileId, page, staff }: Asked): Promise<Buffer | null> => {
  if (!UUID.test(sessionId) || !UUID.test(fileId) || !Number.isInteger(page) || page < 1 || page > 99)
    return null;
  if (staff.role !== 'officer' && staff.role !== 'supervisor') return null;
  const { rowCount } = await pool().query(MAY_OPEN[staff.role], [sessionId, staff.branchId, staff.id]);
  if (!rowCount) return null;
  const { rows } = await pool().query<{ id: string; sealed: Buffer }>(
    'select id, sealed from evidence where file_id = $1 and page = $2 and session_id = $3',
    [fileId, page, sessionId],
  );
  const key = rows[0] ? await loadDataKey(pool(), sessionId) : null;
  return rows[0] && key ? unseal(key, rows[0].sealed, `evidence:${rows[0].id}`) : null;
};
