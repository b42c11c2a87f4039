import { DEVICE_CLEAR } from '../../domain/devices/device-events';
import type { Transaction } from '../database/connection';
import { createDataKey } from '../database/data-keys';
import { type Authorship, appendEvents } from '../journal/append';
import { CODE_HOURS, insertCode } from './device-read-model';

/**
 * Issues a one-time code by which a supervisor's or an administrator's device may be enrolled, in the transaction of
 * the second person's yes to it.
 */
export const issueCodeWithin = async (
  { tx, branchId, by }: { readonly tx: Transaction; readonly branchId: string; readonly by: Authorship },
  { deviceId, label, code }: { readonly deviceId: string; readonly label: string; readonly code: string },
): Promise<void> => {
  const expiresAt = new Date(by.committedAt.getTime() + CODE_HOURS * 3_600_000).toISOString();
  const key = await createDataKey(tx, deviceId);
  const placement = { branchId, streamType: 'device' as const, streamId: deviceId, after: 0, key };
  await appendEvents(tx, { ...placement, clear: DEVICE_CLEAR }, by, [
    { type: 'device.code-issued', data: { label, expiresAt } },
  ]);
  await insertCode(tx, { branchId, deviceId, label, code, at: by.committedAt, forDeciders: true });
};
