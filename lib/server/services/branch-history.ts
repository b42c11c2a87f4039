import type { StepName } from '../../domain/sessions/steps';
import { historyOf, type StepHistory } from '../../domain/views/history';
import { pool } from '../database/connection';

/** Enough closed sessions that fifty of them got to the last steps, without reading a whole year. */
const LOOKED_AT = 200;

/** How the last closed sessions of this branch went on from each step, by its board. */
export const branchHistory = async (branchId: string): Promise<readonly StepHistory[]> => {
  const { rows } = await pool().query<{ step: StepName; status: string }>({
    name: 'branch-history',
    text: `select step, status from session_board
            where branch_id = $1 and status in ('submitted', 'ended')
            order by opened_on desc, opened_at desc limit $2`,
    values: [branchId, LOOKED_AT],
  });
  return historyOf(rows.map(({ step, status }) => ({ step, sent: status === 'submitted' })));
};
