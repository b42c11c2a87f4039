import * as z from 'zod/mini';
import type { ClearFields, EventOf, NewEvent, StaffRole } from '../../domain/journal/event';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { execute, type Receipt, type StreamRules, type VerifiedCommand } from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';
import { hashPassword } from './password';

type StaffEvents = {
  'staff.added': { username: string; name: string; role: StaffRole };
  'staff.password-set': { by: string };
  'staff.pin-set': { by: string };
  'staff.signed-out-everywhere': { why: string };
  'staff.deactivated': { why: string };
};

const CLEAR = {
  'staff.added': ['username', 'role'],
  'staff.password-set': ['by'],
  'staff.pin-set': ['by'],
  // Free text about a person: sealed.
  'staff.signed-out-everywhere': [],
  'staff.deactivated': [],
} as const satisfies ClearFields<StaffEvents>;

const why = z.string().check(z.trim(), z.minLength(1, 'why.missing'), z.maxLength(120));

export const STAFF_COMMANDS = {
  'add-staff': z.object({
    username: z.string().check(z.regex(/^[a-z0-9.]{3,40}$/, 'username.shape')),
    name: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, 'name.missing'),
        z.maxLength(100),
        z.regex(/^\P{Cc}*$/u, 'name.characters'),
      ),
    role: z.enum(['officer', 'supervisor', 'administrator']),
  }),
  'set-password': z.object({}),
  'set-pin': z.object({}),
  'sign-out-everywhere': z.object({ why }),
  'deactivate-staff': z.object({ why }),
};

type StaffCommandType = keyof typeof STAFF_COMMANDS;
export type StaffCommand = {
  [Type in StaffCommandType]: { readonly type: Type; readonly body: z.output<(typeof STAFF_COMMANDS)[Type]> };
}[StaffCommandType];

type StaffState = { readonly status: 'none' | 'active' | 'inactive' };
type StaffFacts = {
  readonly by: string;
  readonly allowed: boolean;
  readonly known: boolean;
  readonly nameTaken: boolean;
  readonly passwordGiven: boolean;
};
export type StaffRefusal =
  | 'command.actor-refused'
  | 'staff.username-taken'
  | 'staff.status'
  | 'staff.password-short';

const evolve = (state: StaffState, { type }: NewEvent): StaffState => {
  if (type === 'staff.added') return { status: 'active' };
  return type === 'staff.deactivated' ? { status: 'inactive' } : state;
};

const decide = (
  state: StaffState,
  command: StaffCommand,
  facts: StaffFacts,
): Outcome<readonly EventOf<StaffEvents>[], StaffRefusal> => {
  if (!facts.allowed) return refuse('command.actor-refused');
  if (command.type === 'add-staff') {
    if (state.status !== 'none' || facts.known) return refuse('staff.status');
    if (facts.nameTaken) return refuse('staff.username-taken');
    return facts.passwordGiven
      ? ok([{ type: 'staff.added', data: command.body }])
      : refuse('staff.password-short');
  }
  if (!facts.known || state.status === 'inactive') return refuse('staff.status');
  switch (command.type) {
    case 'set-password':
      return facts.passwordGiven
        ? ok([{ type: 'staff.password-set', data: { by: facts.by } }])
        : refuse('staff.password-short');
    case 'set-pin':
      return ok([{ type: 'staff.pin-set', data: { by: facts.by } }]);
    case 'sign-out-everywhere':
      return ok([{ type: 'staff.signed-out-everywhere', data: command.body }]);
    case 'deactivate-staff':
      return ok([{ type: 'staff.deactivated', data: command.body }]);
  }
};

const SHORTEST_PASSWORD = 12;

/** The password (or PIN) travels beside the signed command and never enters the journal, not even sealed. */
export const staffRules = (
  command: StaffCommand,
  staffId: string,
  branchId: string,
  password: string | null,
): StreamRules<StaffState, StaffCommand, StaffFacts> => ({
  stream: 'staff',
  clear: CLEAR,
  replay: ({ events }) => events.reduce(evolve, { status: 'none' }),
  evolve,
  homeBranch: () => branchId,
  facts: async (tx, _state, _command, moment) => {
    const username = command.type === 'add-staff' ? command.body.username : '';
    const { rows } = await tx.query<{ known: boolean; taken: boolean }>(
      `select exists (select from staff where id = $1 and branch_id = $2) as known, exists (select from staff where username = $3) as taken`,
      [staffId, branchId, username],
    );
    return {
      by: moment.by.id,
      // A PIN is set by its owner alone, who showed his password: the service writes it for him.
      allowed:
        moment.by.kind === 'service' || (moment.role === 'administrator' && command.type !== 'set-pin'),
      known: rows[0]?.known ?? false,
      nameTaken: rows[0]?.taken ?? false,
      passwordGiven: (password?.length ?? 0) >= SHORTEST_PASSWORD,
    };
  },
  decide,
  unfold: async ({ tx }) => {
    if (command.type === 'add-staff') {
      const { username, name, role } = command.body;
      await tx.query(
        'insert into staff (id, branch_id, username, name, role, password_hash) values ($1, $2, $3, $4, $5, $6)',
        [staffId, branchId, username, name, role, await hashPassword(password ?? '')],
      );
      return;
    }
    if (command.type === 'set-pin') {
      await tx.query('update staff set pin_hash = $2 where id = $1', [
        staffId,
        await hashPassword(password ?? ''),
      ]);
      return;
    }
    if (command.type === 'set-password') {
      await tx.query('update staff set password_hash = $2 where id = $1', [
        staffId,
        await hashPassword(password ?? ''),
      ]);
    }
    if (command.type === 'deactivate-staff')
      await tx.query('update staff set active = false where id = $1', [staffId]);
    await tx.query(
      'update staff_sessions set revoked_at = now() where staff_id = $1 and revoked_at is null',
      [staffId],
    );
  },
});

/** Carries out an administrator's signed command about a member of staff of his own branch. */
export const runStaffCommand = async (
  sent: VerifiedCommand & { readonly body: unknown },
  password: string | null,
): Promise<Receipt> => {
  const { type, streamId } = sent.header;
  const known = Object.hasOwn(STAFF_COMMANDS, type) ? STAFF_COMMANDS[type as StaffCommandType] : null;
  const parsed = known?.safeParse(sent.body);
  if (!parsed?.success || !sent.branchId) return { accepted: false, code: 'command.invalid' };
  const command = { type, body: parsed.data } as StaffCommand;
  return execute(staffRules(command, streamId, sent.branchId, password), command, sent);
};

/** Adds staff from the command line: the first administrator of an installation, and the demo's people. */
export const addStaffAsService = (
  branchId: string,
  person: StaffCommand & { readonly type: 'add-staff' },
  given: { readonly staffId: string; readonly password: string },
): Promise<Receipt> =>
  executeAsService(
    staffRules(person, given.staffId, branchId, given.password),
    { stream: 'staff', streamId: given.staffId, type: 'add-staff', once: 'add' },
    person,
  );

/** Keeps a PIN that its owner has just chosen, or that the demo's people are given. */
export const setPinAsService = (
  branchId: string,
  given: { readonly staffId: string; readonly pin: string; readonly once: string },
): Promise<Receipt> => {
  const command = { type: 'set-pin', body: {} } as const;
  const about = { stream: 'staff', streamId: given.staffId, type: 'set-pin', once: given.once } as const;
  return executeAsService(staffRules(command, given.staffId, branchId, given.pin), about, command);
};
