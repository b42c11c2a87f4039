import { pool } from '../database/connection';
import { issueCodeAsService } from '../devices/issue-code-as-service';
import { env } from '../platform/env';
import { uuidv7 } from '../platform/new-id';
import { addBranch, type NewBranch } from '../staff/add-branch';
import { addStaffAsService } from '../staff/staff-rules';
import { setUpDatabase } from './set-up-database';

export type Bootstrap = {
  readonly branch: NewBranch;
  readonly administrator: { readonly username: string; readonly name: string; readonly password: string };
};

/**
 * First branch, administrator and enrolment code of an empty installation.
 * @throws when the installation has staff already: from then on an administrator does this on screen.
 */
export const bootstrap = async ({ branch, administrator }: Bootstrap): Promise<{ enrolmentCode: string }> => {
  await setUpDatabase(env().DATABASE_URL ?? '', env());
  const { rowCount } = await pool().query('select from staff limit 1');
  if (rowCount) throw new Error('this installation already has staff; its administrator adds more on screen');
  await addBranch(pool(), branch);
  const { username, name, password } = administrator;
  const receipt = await addStaffAsService(
    branch.id,
    { type: 'add-staff', body: { username, name, role: 'administrator' } },
    { staffId: uuidv7(Date.now()), password },
  );
  if (!receipt.accepted) throw new Error(`the administrator was refused: ${receipt.code}`);
  return { enrolmentCode: await issueCodeAsService(branch.id, 'Perangkat pertama') };
};
