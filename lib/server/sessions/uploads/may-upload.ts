import type { JsonWebKey } from 'node:crypto';
import { type Declared, pieceText } from '../../../domain/documents/upload-terms';
import { UUID } from '../../../domain/values/ids';
import { pool } from '../../database/connection';
import { isDeviceSignature } from '../../journal/signature';
import type { Staff } from '../../staff/current-staff';

/** Who sends a piece, on what, and the proof of it. */
export type Sender = { readonly staff: Staff; readonly deviceId: string; readonly signature: string };

export type SenderRefusal =
  | 'session.unknown'
  | 'device.unknown'
  | 'device.revoked'
  | 'signature.invalid'
  | 'upload.other-device';

type Row = { public_key: JsonWebKey; revoked_at: Date | null };

/** Whether this device belongs to the branch, has not been revoked, and has signed these very bytes for this place. */
const deviceFault = async (
  { staff, deviceId, signature }: Sender,
  text: string,
): Promise<SenderRefusal | null> => {
  if (!UUID.test(deviceId)) return 'device.unknown';
  const { rows } = await pool().query<Row>({
    name: 'upload-device',
    text: 'select public_key, revoked_at from devices where id = $1 and branch_id = $2',
    values: [deviceId, staff.branchId],
  });
  const device = rows[0];
  if (!device) return 'device.unknown';
  if (device.revoked_at) return 'device.revoked';
  return isDeviceSignature(device.public_key, text, signature) ? null : 'signature.invalid';
};

/** On which device this officer holds this open session; null where he does not. */
const heldOn = async (sessionId: string, staff: Staff): Promise<string | null> => {
  const { rows } = await pool().query<{ device_id: string }>({
    name: 'upload-held-on',
    text: `select device_id from session_board
            where session_id = $1 and branch_id = $2 and officer_id = $3 and status = 'open'`,
    values: [sessionId, staff.branchId, staff.id],
  });
  return rows[0]?.device_id ?? null;
};

/** Why this piece may not be taken from whoever sends it; null where it may. The device is looked at first. */
export const senderFault = async (
  sender: Sender,
  declared: Declared,
  offset: number,
  pieceDigest: string,
): Promise<SenderRefusal | null> => {
  const fault = await deviceFault(sender, pieceText(declared, offset, pieceDigest));
  if (fault) return fault;
  const device = await heldOn(declared.sessionId, sender.staff);
  if (!device) return 'session.unknown';
  return device === sender.deviceId ? null : 'upload.other-device';
};
