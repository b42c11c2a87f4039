import type { ClearFields, EventOf, NewEvent, StaffRole } from '../journal/event';
import { type Outcome, ok, refuse } from '../values/outcome';
import { type ChangeCommand, type ChangeKind, needsSecret, type StaffChange } from './change-commands';

export type ChangeEvents = {
  'administration.change-proposed': {
    what: ChangeKind;
    staffId: string | null;
    change: StaffChange;
    why: string;
    by: 'person' | 'machine';
  };
  'administration.change-accepted': { note: string; by: 'person' | 'machine' };
  'administration.change-rejected': { note: string };
};

export const CHANGE_CLEAR = {
  // The change itself holds names, NIKs and codes: sealed.
  'administration.change-proposed': ['what', 'staffId', 'by'],
  'administration.change-accepted': ['by'],
  'administration.change-rejected': [],
} as const satisfies ClearFields<ChangeEvents>;

export type ChangeState = {
  readonly status: 'none' | 'proposed' | 'accepted' | 'rejected';
  readonly proposedBy: string | null;
  readonly change: StaffChange | null;
  readonly why: string;
};
export const NO_STAFF_CHANGE: ChangeState = { status: 'none', proposedBy: null, change: null, why: '' };

/** The account that a change is about, as it stands. */
export type AccountFacts = {
  readonly role: StaffRole;
  readonly branchId: string;
  readonly active: boolean;
};

export type ChangeFacts = {
  readonly by: string;
  readonly role: StaffRole | null;
  readonly service: boolean;
  /** Branch of whoever proposes; null for the machine. */
  readonly ownBranch: string | null;
  /** Null where nobody has that id yet. */
  readonly account: AccountFacts | null;
  readonly usernameTaken: boolean;
  readonly branchKnown: boolean;
  readonly codeTaken: boolean;
  readonly secret: 'good' | 'missing' | 'weak';
  /** The account is the only administrator in use. */
  readonly lastAdministrator: boolean;
  /** Of whoever decides: counts as a second person for the author's matters (counts_as_second). */
  readonly counts: boolean;
  readonly pinGiven: boolean;
};

export type ChangeRefusal =
  | 'command.actor-refused'
  | 'change.status'
  | 'change.own'
  | 'change.yourself'
  | 'second-person.not-counted'
  | 'pin.required'
  | 'staff.status'
  | 'staff.username-taken'
  | 'staff.last-administrator'
  | 'password.short'
  | 'password.common'
  | 'branch.unknown'
  | 'branch.taken'
  | 'enrolment.code-taken';

export const evolveStaffChange = (
  state: ChangeState,
  { type, data, actor }: NewEvent & { readonly actor?: { readonly id: string } },
): ChangeState => {
  if (type === 'administration.change-proposed') {
    const { change, why } = data as ChangeEvents['administration.change-proposed'];
    return { status: 'proposed', proposedBy: actor?.id ?? null, change, why };
  }
  return { ...state, status: type === 'administration.change-accepted' ? 'accepted' : 'rejected' };
};

/** Whether the change still fits what is there: asked when it is proposed and once more when it is accepted. */
const faultOf = (change: StaffChange, facts: ChangeFacts): ChangeRefusal | null => {
  const { account } = facts;
  switch (change.what) {
    case 'add-staff':
      if (account) return 'staff.status';
      if (facts.usernameTaken) return 'staff.username-taken';
      return facts.branchKnown ? null : 'branch.unknown';
    case 'add-branch':
      return facts.branchKnown ? 'branch.taken' : null;
    case 'issue-code':
      return facts.codeTaken ? 'enrolment.code-taken' : null;
    case 'recover-administrator':
      return facts.service ? null : 'command.actor-refused';
    case 'reactivate-staff':
      return account && !account.active ? null : 'staff.status';
    case 'change-role':
      if (!account?.active || account.role === change.role) return 'staff.status';
      return facts.lastAdministrator ? 'staff.last-administrator' : null;
    case 'move-branch':
      if (!account?.active || account.branchId === change.branchId) return 'staff.status';
      return facts.branchKnown ? null : 'branch.unknown';
    default:
      return account?.active ? null : 'staff.status';
  }
};

type Decided = Outcome<readonly EventOf<ChangeEvents>[], ChangeRefusal>;

const propose = (command: ChangeCommand & { type: 'propose-change' }, facts: ChangeFacts): Decided => {
  const { change, why } = command.body;
  const staffId = 'staffId' in change ? change.staffId : null;
  // Nobody proposes anything about themselves, nor about an account of another branch.
  if (staffId === facts.by) return refuse('change.yourself');
  if (facts.account && facts.account.branchId !== facts.ownBranch) return refuse('staff.status');
  const fault = faultOf(change, facts);
  if (fault) return refuse(fault);
  if (needsSecret(change) && facts.secret !== 'good')
    return refuse(facts.secret === 'missing' ? 'password.short' : 'password.common');
  return ok([
    {
      type: 'administration.change-proposed',
      data: { what: change.what, staffId, change, why, by: 'person' },
    },
  ]);
};

const made = (command: ChangeCommand & { type: 'make-change' }, facts: ChangeFacts): Decided => {
  const { change, why } = command.body;
  const fault = faultOf(change, facts);
  if (fault) return refuse(fault);
  if (needsSecret(change) && facts.secret !== 'good')
    return refuse(facts.secret === 'missing' ? 'password.short' : 'password.common');
  const staffId = 'staffId' in change ? change.staffId : null;
  return ok([
    {
      type: 'administration.change-proposed',
      data: { what: change.what, staffId, change, why, by: 'machine' },
    },
    { type: 'administration.change-accepted', data: { note: why, by: 'machine' } },
  ]);
};

/**
 * An administrator proposes; another one, of whichever branch, decides with their PIN: never its author, never the
 * account it is about, never one that came to be through the author or a moment ago. The table
 * `administration_changes` refuses the same once more. On the machine both are its command, recorded as that.
 */
export const decideStaffChange = (
  state: ChangeState,
  command: ChangeCommand,
  facts: ChangeFacts,
): Decided => {
  if (command.type === 'make-change') {
    if (!facts.service) return refuse('command.actor-refused');
    return state.status === 'none' ? made(command, facts) : refuse('change.status');
  }
  if (facts.role !== 'administrator') return refuse('command.actor-refused');
  if (command.type === 'propose-change')
    return state.status === 'none' ? propose(command, facts) : refuse('change.status');
  if (state.status !== 'proposed' || !state.change) return refuse('change.status');
  const { decision, note } = command.body;
  // The author may take a proposal back, and nothing else.
  if (state.proposedBy === facts.by && decision === 'accept') return refuse('change.own');
  if ('staffId' in state.change && state.change.staffId === facts.by) return refuse('change.yourself');
  if (!facts.pinGiven) return refuse('pin.required');
  if (decision === 'reject') return ok([{ type: 'administration.change-rejected', data: { note } }]);
  if (!facts.counts) return refuse('second-person.not-counted');
  const fault = faultOf(state.change, facts);
  return fault
    ? refuse(fault)
    : ok([{ type: 'administration.change-accepted', data: { note, by: 'person' } }]);
};
