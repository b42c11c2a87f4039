import type { TIME_ZONES } from '../../domain/staff/change-commands';
import { pool } from '../database/connection';
import { idFromName } from '../journal/execute-as-service';
import { makeChangeAsService } from './run-change-command';

export type NewBranch = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: (typeof TIME_ZONES)[number];
};

/**
 * Adds a branch by a command on the machine, recorded as that; one that is there already stays as it is.
 * @throws where the change is refused
 */
export const addBranch = async (branch: NewBranch): Promise<void> => {
  const { rowCount } = await pool().query('select from branches where id = $1', [branch.id]);
  if (rowCount) return;
  const receipt = await makeChangeAsService(branch.id, {
    change: { what: 'add-branch', branchId: branch.id, name: branch.name, timeZone: branch.timeZone },
    why: 'command-line',
    streamId: idFromName(`branch:${branch.id}`),
  });
  if (!receipt.accepted && receipt.code !== 'branch.taken')
    throw new Error(`the branch was refused: ${receipt.code}`);
};
