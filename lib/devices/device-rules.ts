import * as z from 'zod/mini';
import type { Transaction } from '../database/connection';
import type { ClearFields, EventOf, NewEvent, StaffRole } from '../journal/event';
import type { StreamRules, Unfolding } from '../journal/execute';
import { blindIndex } from '../platform/crypto/seal';
import { type Outcome, ok, refuse } from '../platform/outcome';
import { normaliseCode } from './enrolment-code';

type DeviceEvents = {
  'device.code-issued': { label: string; expiresAt: string };
  'device.enrolled': { name: string; staffId: string; x: string; y: string };
  'device.revoked': { why: string };
};

const CLEAR = {
  'device.code-issued': ['label', 'expiresAt'],
  'device.enrolled': ['name', 'staffId', 'x', 'y'],
  'device.revoked': [],
} as const satisfies ClearFields<DeviceEvents>;

const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
export const publicKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});

/** A label or name of a thing, never of a person. */
const label = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'label.missing'),
    z.maxLength(60, 'label.length'),
    z.regex(/^\P{Cc}*$/u, 'label.characters'),
  );

export const DEVICE_COMMANDS = {
  /** The code is made in the administrator's browser and kept here only as a keyed digest. */
  'issue-enrolment-code': z.object({
    label,
    code: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/, 'enrolment.code-shape')),
  }),
  'enrol-device': z.object({ name: label, staffId: z.string(), publicKey: publicKeySchema }),
  'revoke-device': z.object({ why: label }),
};

export type DeviceCommandType = keyof typeof DEVICE_COMMANDS;
export type DeviceCommand = {
  [Type in DeviceCommandType]: {
    readonly type: Type;
    readonly body: z.output<(typeof DEVICE_COMMANDS)[Type]>;
  };
}[DeviceCommandType];

type DeviceState = {
  readonly status: 'none' | 'invited' | 'enrolled' | 'revoked';
  readonly expiresAt: string;
};
type DeviceFacts = {
  readonly now: string;
  readonly role: StaffRole | null;
  readonly service: boolean;
  readonly codeTaken: boolean;
};
export type DeviceRefusal =
  | 'command.actor-refused'
  | 'device.status'
  | 'enrolment.code-refused'
  | 'enrolment.code-taken';

const CODE_HOURS = 72;

const evolve = (state: DeviceState, event: NewEvent): DeviceState => {
  const known = event as EventOf<DeviceEvents>;
  switch (known.type) {
    case 'device.code-issued':
      return { status: 'invited', expiresAt: known.data.expiresAt };
    case 'device.enrolled':
      return { ...state, status: 'enrolled' };
    case 'device.revoked':
      return { ...state, status: 'revoked' };
    default:
      return state;
  }
};

/** none → invited → enrolled → revoked, and no way back: a revoked device is enrolled anew under a new id. */
const decide = (
  state: DeviceState,
  command: DeviceCommand,
  facts: DeviceFacts,
): Outcome<readonly EventOf<DeviceEvents>[], DeviceRefusal> => {
  const allowed =
    command.type === 'enrol-device' ? facts.service : facts.service || facts.role === 'administrator';
  if (!allowed) return refuse('command.actor-refused');
  switch (command.type) {
    case 'issue-enrolment-code': {
      if (state.status !== 'none') return refuse('device.status');
      if (facts.codeTaken) return refuse('enrolment.code-taken');
      const expiresAt = new Date(Date.parse(facts.now) + CODE_HOURS * 3_600_000).toISOString();
      return ok([{ type: 'device.code-issued', data: { label: command.body.label, expiresAt } }]);
    }
    case 'enrol-device': {
      if (state.status !== 'invited' || state.expiresAt < facts.now) return refuse('enrolment.code-refused');
      const { name, staffId, publicKey } = command.body;
      return ok([{ type: 'device.enrolled', data: { name, staffId, x: publicKey.x, y: publicKey.y } }]);
    }
    case 'revoke-device':
      if (state.status === 'none' || state.status === 'revoked') return refuse('device.status');
      return ok([{ type: 'device.revoked', data: command.body }]);
  }
};

/** Read models: the code, the device, the revocation — which takes effect on the next request. */
const unfoldWith =
  (command: DeviceCommand) =>
  async ({ tx, branchId, streamId, by }: Unfolding<DeviceState>): Promise<void> => {
    switch (command.type) {
      case 'issue-enrolment-code':
        await tx.query(
          `insert into enrolment_codes (code_index, branch_id, label, issued_at, expires_at, device_id)
           values ($1, $2, $3, $4, $4::timestamptz + make_interval(hours => $5), $6)`,
          [indexOf(command.body.code), branchId, command.body.label, by.committedAt, CODE_HOURS, streamId],
        );
        return;
      case 'enrol-device':
        await tx.query('update enrolment_codes set used_at = $2 where device_id = $1', [
          streamId,
          by.committedAt,
        ]);
        await tx.query(
          'insert into devices (id, branch_id, name, public_key, enrolled_at) values ($1, $2, $3, $4, $5)',
          [streamId, branchId, command.body.name, command.body.publicKey, by.committedAt],
        );
        return;
      case 'revoke-device':
        await tx.query(
          'update enrolment_codes set expires_at = $2 where device_id = $1 and used_at is null',
          [streamId, by.committedAt],
        );
        await tx.query('update devices set revoked_at = $2 where id = $1', [streamId, by.committedAt]);
    }
  };

const indexOf = (code: string): string => blindIndex('enrolment-code', normaliseCode(code));

const isCodeTaken = async (tx: Transaction, code: string): Promise<boolean> => {
  const { rowCount } = await tx.query('select from enrolment_codes where code_index = $1', [indexOf(code)]);
  return (rowCount ?? 0) > 0;
};

/** @param branchId where a stream that does not exist yet will live. */
export const deviceRules = (
  command: DeviceCommand,
  branchId: string,
): StreamRules<DeviceState, DeviceCommand, DeviceFacts> => ({
  stream: 'device',
  clear: CLEAR,
  replay: ({ events }) => events.reduce(evolve, { status: 'none', expiresAt: '' }),
  evolve,
  homeBranch: () => branchId,
  facts: async (tx: Transaction, _state, sent, moment) => ({
    now: moment.now,
    role: moment.role,
    service: moment.by.kind === 'service',
    codeTaken: sent.type === 'issue-enrolment-code' && (await isCodeTaken(tx, sent.body.code)),
  }),
  decide,
  unfold: unfoldWith(command),
});
