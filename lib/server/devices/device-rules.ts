import { type DeviceCommand, OWN_COMMANDS, rotationText } from '../../domain/devices/device-commands';
import {
  DEVICE_CLEAR,
  type DeviceEvents,
  type DeviceState,
  evolveDevice,
} from '../../domain/devices/device-events';
import { findingsOf } from '../../domain/devices/opening-check';
import type { EventOf, StaffRole } from '../../domain/journal/event';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import type { Transaction } from '../database/connection';
import type { StreamRules } from '../journal/execute';
import { isDeviceSignature } from '../journal/signature';
import { CODE_HOURS, indexOfCode, unfoldDevice } from './device-read-model';

type DeviceFacts = {
  readonly now: string;
  readonly role: StaffRole | null;
  readonly service: boolean;
  /** Signed by the very device that the stream is about. */
  readonly own: boolean;
  readonly codeTaken: boolean;
  readonly proofHolds: boolean;
  /** Sessions that this device holds and that are neither put aside nor over. */
  readonly openSessions: number;
};
type DeviceRefusal =
  | 'command.actor-refused'
  | 'device.status'
  | 'device.key-unproved'
  | 'device.closing-unsent'
  | 'device.closing-sessions'
  | 'enrolment.code-refused'
  | 'enrolment.code-taken';
type Decided = Outcome<readonly EventOf<DeviceEvents>[], DeviceRefusal>;

const mayCommand = ({ type }: DeviceCommand, { own, service, role }: DeviceFacts): boolean => {
  if (OWN_COMMANDS.includes(type)) return own;
  if (type === 'enrol-device') return service;
  return service || role === 'administrator';
};

/** none → invited → enrolled → revoked, and no way back: a revoked device is enrolled anew under a new id. */
const decide = (state: DeviceState, command: DeviceCommand, facts: DeviceFacts): Decided => {
  if (!mayCommand(command, facts)) return refuse('command.actor-refused');
  if (OWN_COMMANDS.includes(command.type) && state.status !== 'enrolled') return refuse('device.status');
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
    case 'rotate-key': {
      if (!facts.proofHolds) return refuse('device.key-unproved');
      const { x, y } = command.body.publicKey;
      return ok([{ type: 'device.key-rotated', data: { x, y } }]);
    }
    case 'check-opening':
      return ok([
        { type: 'device.opening-checked', data: { ...command.body, findings: findingsOf(command.body) } },
      ]);
    case 'close-device':
      if (command.body.unsent > 0 || command.body.kept > 0) return refuse('device.closing-unsent');
      if (facts.openSessions > 0) return refuse('device.closing-sessions');
      return ok([{ type: 'device.closed', data: command.body }]);
    case 'revoke-device':
      if (state.status === 'none' || state.status === 'revoked') return refuse('device.status');
      return ok([{ type: 'device.revoked', data: command.body }]);
  }
};

const isCodeTaken = async (tx: Transaction, code: string): Promise<boolean> => {
  const { rowCount } = await tx.query('select from enrolment_codes where code_index = $1', [
    indexOfCode(code),
  ]);
  return (rowCount ?? 0) > 0;
};

const openSessionsOn = async (tx: Transaction, deviceId: string): Promise<number> => {
  const { rows } = await tx.query<{ open: number }>(
    `select count(*)::int as open from session_board where device_id = $1 and status = 'open'`,
    [deviceId],
  );
  return rows[0]?.open ?? 0;
};

/**
 * @param branchId where a stream that does not exist yet will live.
 * @param deviceId the device that the stream is about.
 */
export const deviceRules = (
  command: DeviceCommand,
  branchId: string,
  deviceId: string,
): StreamRules<DeviceState, DeviceCommand, DeviceFacts> => ({
  stream: 'device',
  clear: DEVICE_CLEAR,
  replay: ({ events }) => events.reduce(evolveDevice, { status: 'none', expiresAt: '' }),
  evolve: evolveDevice,
  homeBranch: () => branchId,
  facts: async (tx: Transaction, _state, sent, moment) => ({
    now: moment.now,
    role: moment.role,
    service: moment.by.kind === 'service',
    own: moment.deviceId === deviceId,
    codeTaken: sent.type === 'issue-enrolment-code' && (await isCodeTaken(tx, sent.body.code)),
    proofHolds:
      sent.type === 'rotate-key' &&
      isDeviceSignature(sent.body.publicKey, rotationText(deviceId), sent.body.proof),
    openSessions: sent.type === 'close-device' ? await openSessionsOn(tx, deviceId) : 0,
  }),
  decide,
  unfold: unfoldDevice(command),
});
