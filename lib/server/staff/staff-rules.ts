import * as z from 'zod/mini';
import type { EventOf, NewEvent } from '../../domain/journal/event';
import { STAFF_ROLES, staffNameSchema, usernameSchema } from '../../domain/staff/change-commands';
import { STAFF_CLEAR, type StaffEvents } from '../../domain/staff/staff-events';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { execute, type Receipt, type StreamRules, type VerifiedCommand } from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';
import { uuidv7 } from '../platform/new-id';
import { saveMachineChange } from './change-row';
import { hashPassword } from './password';

const why = z.string().check(z.trim(), z.minLength(1, 'why.missing'), z.maxLength(120));

/**
 * What one person says about an account. An administrator alone only takes power away; whatever gives it is a proposal
 * (run-change-command.ts). The rest is the service's word: of the machine's own commands, or for the owner themselves.
 */
export const STAFF_COMMANDS = {
  'add-staff': z.object({ username: usernameSchema, name: staffNameSchema, role: z.enum(STAFF_ROLES) }),
  'set-pin': z.object({}),
  /** Of journals from before two people did this; nobody is allowed it any more. */
  'set-password': z.object({}),
  'change-password': z.object({}),
  'note-sign-in': z.object({ how: z.enum(['password', 'identity-provider']) }),
  'note-failure': z.object({ tries: z.int(), locked: z.boolean() }),
  'note-refusal': z.object({ code: z.string(), where: z.string() }),
  'sign-out-everywhere': z.object({ why }),
  'deactivate-staff': z.object({ why }),
};

type StaffCommandType = keyof typeof STAFF_COMMANDS;
export type StaffCommand = {
  [Type in StaffCommandType]: { readonly type: Type; readonly body: z.output<(typeof STAFF_COMMANDS)[Type]> };
}[StaffCommandType];

const ADMINISTRATORS_ALONE: readonly string[] = [
  'sign-out-everywhere',
  'deactivate-staff',
] satisfies readonly StaffCommandType[];

type StaffState = { readonly status: 'none' | 'active' | 'inactive' };
type StaffFacts = {
  readonly by: string;
  readonly allowed: boolean;
  readonly known: boolean;
  readonly nameTaken: boolean;
  readonly passwordGiven: boolean;
  readonly lastAdministrator: boolean;
};
export type StaffRefusal =
  | 'command.actor-refused'
  | 'staff.username-taken'
  | 'staff.status'
  | 'staff.last-administrator'
  | 'staff.password-short';

const evolve = (state: StaffState, { type }: NewEvent): StaffState => {
  if (type === 'staff.added' || type === 'staff.reactivated' || type === 'staff.recovered')
    return { status: 'active' };
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
    case 'change-password':
      return ok([{ type: 'staff.password-changed', data: { by: facts.by } }]);
    case 'set-password':
      return ok([{ type: 'staff.password-set', data: { by: facts.by } }]);
    case 'set-pin':
      return ok([{ type: 'staff.pin-set', data: { by: facts.by } }]);
    case 'note-sign-in':
      return ok([{ type: 'staff.signed-in', data: command.body }]);
    case 'note-failure':
      return ok([{ type: 'staff.sign-in-failed', data: command.body }]);
    case 'note-refusal':
      return ok([{ type: 'staff.refused', data: command.body }]);
    case 'sign-out-everywhere':
      return ok([{ type: 'staff.signed-out-everywhere', data: command.body }]);
    case 'deactivate-staff':
      if (facts.lastAdministrator) return refuse('staff.last-administrator');
      return ok([{ type: 'staff.deactivated', data: command.body }]);
  }
};

const SHORTEST_PASSWORD = 12;

/** Every sign-in but one ends where somebody takes an account back into their own hands. */
type Given = { readonly secret: string | null; readonly keepSession?: string };

/** The password (or PIN) travels beside the signed command and never enters the journal, not even sealed. */
export const staffRules = (
  command: StaffCommand,
  staffId: string,
  branchId: string,
  { secret, keepSession }: Given,
): StreamRules<StaffState, StaffCommand, StaffFacts> => ({
  stream: 'staff',
  clear: STAFF_CLEAR,
  replay: ({ events }) => events.reduce(evolve, { status: 'none' }),
  evolve,
  homeBranch: () => branchId,
  facts: async (tx, _state, _command, moment) => {
    const username = command.type === 'add-staff' ? command.body.username : '';
    const { rows } = await tx.query<{ known: boolean; taken: boolean; last: boolean | null }>(
      `select exists (select from staff where id = $1 and branch_id = $2) as known, exists (select from staff where username = $3) as taken,
              (select role = 'administrator' from staff where id = $1)
                and not exists (select from staff where role = 'administrator' and active and id <> $1) as last`,
      [staffId, branchId, username],
    );
    return {
      by: moment.by.id,
      allowed:
        (moment.by.kind === 'service' && command.type !== 'set-password') ||
        (moment.role === 'administrator' && ADMINISTRATORS_ALONE.includes(command.type)),
      known: rows[0]?.known ?? false,
      nameTaken: rows[0]?.taken ?? false,
      passwordGiven: (secret?.length ?? 0) >= SHORTEST_PASSWORD,
      lastAdministrator: rows[0]?.last ?? false,
    };
  },
  decide,
  unfold: async ({ tx, by }) => {
    switch (command.type) {
      case 'add-staff': {
        const { username, name, role } = command.body;
        const id = uuidv7(by.committedAt.getTime());
        const change = { what: 'add-staff', staffId, branchId, ...command.body } as const;
        await saveMachineChange(tx, { id, branchId, change, why: 'command-line', at: by.committedAt });
        await tx.query(
          'insert into staff (id, branch_id, username, name, role, password_hash, last_change) values ($1, $2, $3, $4, $5, $6, $7)',
          [staffId, branchId, username, name, role, await hashPassword(secret ?? ''), id],
        );
        return;
      }
      case 'set-pin':
        await tx.query('update staff set pin_hash = $2 where id = $1', [
          staffId,
          await hashPassword(secret ?? ''),
        ]);
        return;
      case 'change-password':
        await tx.query('update staff set password_hash = $2, password_expires_at = null where id = $1', [
          staffId,
          await hashPassword(secret ?? ''),
        ]);
        break;
      case 'deactivate-staff':
        await tx.query('update staff set active = false where id = $1', [staffId]);
        break;
      case 'sign-out-everywhere':
        break;
      default:
        return;
    }
    await tx.query(
      'update staff_sessions set revoked_at = now() where staff_id = $1 and revoked_at is null and id is distinct from $2',
      [staffId, keepSession ?? null],
    );
  },
});

/** Carries out an administrator's signed command about a member of staff of their own branch. */
export const runStaffCommand = async (
  sent: VerifiedCommand & { readonly body: unknown },
  password: string | null,
): Promise<Receipt> => {
  const { type, streamId } = sent.header;
  const known = Object.hasOwn(STAFF_COMMANDS, type) ? STAFF_COMMANDS[type as StaffCommandType] : null;
  const parsed = known?.safeParse(sent.body);
  if (!parsed?.success || !sent.branchId) return { accepted: false, code: 'command.invalid' };
  const command = { type, body: parsed.data } as StaffCommand;
  // An account's stream stays where it began, and the account may have moved: the row says whose it is now.
  return execute(staffRules(command, streamId, sent.branchId, { secret: password }), command, {
    ...sent,
    branchId: null,
  });
};

/** Adds staff from the command line: the first administrators of an installation, and the demo's people. */
export const addStaffAsService = (
  branchId: string,
  person: StaffCommand & { readonly type: 'add-staff' },
  given: { readonly staffId: string; readonly password: string },
): Promise<Receipt> =>
  executeAsService(
    staffRules(person, given.staffId, branchId, { secret: given.password }),
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
  return executeAsService(
    staffRules(command, given.staffId, branchId, { secret: given.pin }),
    about,
    command,
  );
};

/** Keeps a password that its owner has just chosen; their other sign-ins end. */
export const changePasswordAsService = (
  branchId: string,
  given: { readonly staffId: string; readonly password: string; readonly sessionId: string },
): Promise<Receipt> => {
  const command = { type: 'change-password', body: {} } as const;
  const about = {
    stream: 'staff',
    streamId: given.staffId,
    type: command.type,
    once: uuidv7(Date.now()),
  } as const;
  const kept = { secret: given.password, keepSession: given.sessionId };
  return executeAsService(staffRules(command, given.staffId, branchId, kept), about, command);
};

type Noted = Extract<StaffCommand, { type: 'note-sign-in' | 'note-failure' | 'note-refusal' }>;

/** Writes into an account's own stream what happened at its door. */
export const noteAsService = (branchId: string, staffId: string, noted: Noted): Promise<Receipt> =>
  executeAsService(
    staffRules(noted, staffId, branchId, { secret: null }),
    { stream: 'staff', streamId: staffId, type: noted.type, once: uuidv7(Date.now()) },
    noted,
  );
