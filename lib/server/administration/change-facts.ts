import { needsSecret, type StaffChange, staffIdOf } from '../../domain/staff/change-commands';
import type { AccountFacts, ChangeFacts } from '../../domain/staff/change-rules';
import type { Transaction } from '../database/connection';
import { indexOfCode } from '../devices/device-read-model';
import { passwordFault } from '../staff/password-strength';

type Looked = {
  readonly account: (AccountFacts & { readonly username: string; readonly name: string }) | null;
  readonly usernameTaken: boolean;
  readonly branchKnown: boolean;
  readonly codeTaken: boolean;
  readonly lastAdministrator: boolean;
};

const lookUp = async (tx: Transaction, change: StaffChange): Promise<Looked> => {
  const staffId = staffIdOf(change);
  const { rows } = await tx.query<Looked>(
    `select (select json_build_object('role', role, 'branchId', branch_id, 'active', active, 'username', username, 'name', name)
               from staff where id = $1) as account,
            exists (select from staff where username = $2 and id is distinct from $1) as "usernameTaken",
            exists (select from branches where id = $3) as "branchKnown",
            exists (select from enrolment_codes where code_index = $4) as "codeTaken",
            (select role = 'administrator' from staff where id = $1 and active)
              and not exists (select from staff where role = 'administrator' and active and id <> $1) as "lastAdministrator"`,
    [
      staffId,
      'username' in change ? change.username : null,
      'branchId' in change ? change.branchId : null,
      change.what === 'issue-code' ? indexOfCode(change.code) : null,
    ],
  );
  if (!rows[0]) throw new Error('the account could not be looked up');
  return rows[0];
};

/** What is known of the account, branch or code that a change is about. @param secret first password, where one came */
export const factsOfChange = async (
  tx: Transaction,
  change: StaffChange | null,
  secret: string | null,
): Promise<
  Pick<
    ChangeFacts,
    'account' | 'usernameTaken' | 'branchKnown' | 'codeTaken' | 'secret' | 'lastAdministrator'
  >
> => {
  if (!change)
    return {
      account: null,
      usernameTaken: false,
      branchKnown: false,
      codeTaken: false,
      secret: 'missing',
      lastAdministrator: false,
    };
  const looked = await lookUp(tx, change);
  const about = 'username' in change ? change : looked.account;
  const fault = needsSecret(change)
    ? passwordFault(secret ?? '', about ? [about.username, about.name] : [])
    : null;
  return {
    ...looked,
    lastAdministrator: looked.lastAdministrator ?? false,
    secret: fault === null ? 'good' : fault === 'password.short' ? 'missing' : 'weak',
  };
};
