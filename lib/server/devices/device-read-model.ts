import type { DeviceCommand } from '../../domain/devices/device-commands';
import type { DeviceState } from '../../domain/devices/device-events';
import { findingsOf } from '../../domain/devices/opening-check';
import { normaliseCode } from '../../domain/values/one-time-code';
import type { Transaction } from '../database/connection';
import type { Unfolding } from '../journal/execute';
import { blindIndex } from '../platform/crypto/seal';

/** How long a one-time code may be used, in hours. */
export const CODE_HOURS = 72;

export const indexOfCode = (code: string): string => blindIndex('enrolment-code', normaliseCode(code));

type Code = {
  readonly branchId: string;
  readonly deviceId: string;
  readonly label: string;
  readonly code: string;
  readonly at: Date;
  /** Whether a supervisor or an administrator may enrol a device by it. */
  readonly forDeciders: boolean;
};

export const insertCode = (tx: Transaction, { branchId, deviceId, label, code, at, forDeciders }: Code) =>
  tx.query(
    `insert into enrolment_codes (code_index, branch_id, label, issued_at, expires_at, device_id, for_deciders)
     values ($1, $2, $3, $4, $4::timestamptz + make_interval(hours => $5), $6, $7)`,
    [indexOfCode(code), branchId, label, at, CODE_HOURS, deviceId, forDeciders],
  );

/** Read models: the code, the device, its day, its key, the revocation — which takes effect on the next request. */
export const unfoldDevice =
  (command: DeviceCommand) =>
  async ({ tx, branchId, streamId, by }: Unfolding<DeviceState>): Promise<void> => {
    const at = by.committedAt;
    switch (command.type) {
      case 'issue-enrolment-code':
        // An administrator alone makes codes for the counter; the machine's command, and two people, for everybody.
        await insertCode(tx, {
          ...command.body,
          branchId,
          deviceId: streamId,
          at,
          forDeciders: by.actor.kind === 'service',
        });
        return;
      case 'enrol-device':
        await tx.query('update enrolment_codes set used_at = $2 where device_id = $1', [streamId, at]);
        await tx.query(
          'insert into devices (id, branch_id, name, public_key, enrolled_at) values ($1, $2, $3, $4, $5)',
          [streamId, branchId, command.body.name, command.body.publicKey, at],
        );
        return;
      case 'rotate-key':
        await tx.query('update devices set public_key = $2, key_changed_at = $3 where id = $1', [
          streamId,
          command.body.publicKey,
          at,
        ]);
        return;
      case 'check-opening':
        await tx.query(
          `update devices set checked_at = $2, check_findings = $3, battery_percent = $4, storage_free_mb = $5
            where id = $1`,
          [streamId, at, findingsOf(command.body), command.body.batteryPercent, command.body.storageFreeMb],
        );
        return;
      case 'close-device':
        await tx.query('update devices set closed_at = $2 where id = $1', [streamId, at]);
        return;
      case 'revoke-device':
        await tx.query(
          'update enrolment_codes set expires_at = $2 where device_id = $1 and used_at is null',
          [streamId, at],
        );
        await tx.query('update devices set revoked_at = $2 where id = $1', [streamId, at]);
    }
  };
