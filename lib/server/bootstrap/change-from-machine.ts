import { changeSchema, type StaffChange } from '../../domain/staff/change-commands';
import { makeChangeAsService } from '../administration/run-change-command';
import { pool } from '../database/connection';
import { issueCodeAsService } from '../devices/issue-code-as-service';
import { env } from '../platform/env';
import { uuidv7 } from '../platform/new-id';
import type { FirstAdministrator } from './bootstrap';
import { setUpDatabase } from './set-up-database';

const accountNamed = async (username: string) => {
  const { rows } = await pool().query<{ id: string; branch_id: string }>(
    'select id, branch_id from staff where username = $1',
    [username],
  );
  return rows[0];
};

const make = async (branchId: string, change: StaffChange, why: string, secret?: string): Promise<void> => {
  const receipt = await makeChangeAsService(branchId, { change, why, ...(secret ? { secret } : {}) });
  if (!receipt.accepted) throw new Error(`the change was refused: ${receipt.code}`);
};

/**
 * A way back where an installation has lost its administrators: this account is (again) an administrator in use, with a
 * first password and no PIN. Recorded in its stream and in the list of changes as made on the machine.
 * @param branchId of the account; where it exists already, its own branch unless another is given
 * @throws where the branch is unknown
 */
export const recoverAdministrator = async (
  { username, name, password }: FirstAdministrator,
  branchId: string | null,
): Promise<{ enrolmentCode: string; branchId: string }> => {
  await setUpDatabase(env().DATABASE_URL ?? '', env());
  const known = await accountNamed(username);
  const branch = branchId ?? known?.branch_id;
  if (!branch) throw new Error('give --branch-code: nobody has this user name yet');
  const { rowCount } = await pool().query('select from branches where id = $1', [branch]);
  if (!rowCount) throw new Error(`there is no branch ${branch}`);
  const staffId = known?.id ?? uuidv7(Date.now());
  await make(
    branch,
    { what: 'recover-administrator', staffId, username, name, branchId: branch },
    'recover',
    password,
  );
  return { enrolmentCode: await issueCodeAsService(branch, `Perangkat ${username}`), branchId: branch };
};

/**
 * One change of staff, households, identities or branches as the screens propose it, made by the machine's command.
 * Accounts are named by their user name (`username`) instead of their id.
 * @param given as read from standard input, so that NIKs stay out of the shell's history
 * @throws with what is wrong about it
 */
export const changeFromMachine = async (given: unknown, why: string, secret?: string): Promise<string> => {
  await setUpDatabase(env().DATABASE_URL ?? '', env());
  const named = given as { readonly what?: string; readonly username?: string; readonly branchId?: string };
  const account = named.username ? await accountNamed(named.username) : undefined;
  if (named.username && !account && named.what !== 'add-staff')
    throw new Error(`nobody is called ${named.username}`);
  const ids = { staffId: account?.id ?? uuidv7(Date.now()), deviceId: uuidv7(Date.now()) };
  const parsed = changeSchema.safeParse({ ...ids, ...(given as object) });
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
  const branch = account?.branch_id ?? named.branchId;
  if (!branch) throw new Error('branchId: missing');
  await make(branch, parsed.data, why, secret);
  return parsed.data.what;
};
