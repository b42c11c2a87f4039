import { addBranch, type NewBranch } from '../administration/add-branch';
import { makeChangeAsService } from '../administration/run-change-command';
import { pool } from '../database/connection';
import { issueCodeAsService } from '../devices/issue-code-as-service';
import { env } from '../platform/env';
import { uuidv7 } from '../platform/new-id';
import { setUpDatabase } from './set-up-database';

export type FirstAdministrator = {
  readonly username: string;
  readonly name: string;
  /** Seen by whoever runs the command: to be replaced at the first sign-in, within three days. */
  readonly password: string;
};

export type Bootstrap = {
  readonly branch: NewBranch;
  /** Two, as nobody administers alone; with one, nothing is accepted until a second is there. */
  readonly administrators: readonly FirstAdministrator[];
};

/**
 * First branch, administrators and enrolment codes (one for each) of an empty installation. The command on the machine
 * counts as the second person, and is recorded as that.
 * @throws when the installation has staff already: from then on two administrators do this on screen.
 */
export const bootstrap = async ({
  branch,
  administrators,
}: Bootstrap): Promise<{ enrolmentCodes: readonly string[] }> => {
  await setUpDatabase(env().DATABASE_URL ?? '', env());
  const { rowCount } = await pool().query('select from staff limit 1');
  if (rowCount) throw new Error('this installation already has staff; its administrators add more on screen');
  await addBranch(branch);
  const enrolmentCodes: string[] = [];
  for (const { username, name, password } of administrators) {
    const receipt = await makeChangeAsService(branch.id, {
      change: {
        what: 'add-staff',
        staffId: uuidv7(Date.now()),
        username,
        name,
        role: 'administrator',
        branchId: branch.id,
      },
      why: 'bootstrap',
      secret: password,
    });
    if (!receipt.accepted) throw new Error(`the administrator ${username} was refused: ${receipt.code}`);
    enrolmentCodes.push(await issueCodeAsService(branch.id, `Perangkat ${username}`));
  }
  return { enrolmentCodes };
};
