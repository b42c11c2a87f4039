import type { JsonWebKey } from 'node:crypto';
import type { StreamType } from '../../domain/journal/event';
import { type Envelope, envelopeSchema, headerSchema } from '../../domain/journal/signed-command';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { parseJson } from '../../domain/values/parse-json';
import { pool } from '../database/connection';
import type { VerifiedCommand } from '../journal/execute';
import { isDeviceSignature, namesBody } from '../journal/signature';
import type { Staff } from '../staff/current-staff';

export type CommandFault =
  | 'command.malformed'
  | 'command.wrong-stream'
  | 'command.actor-refused'
  | 'device.unknown'
  | 'device.revoked'
  | 'signature.invalid'
  | 'signature.other-body';

type DeviceRow = { public_key: JsonWebKey; revoked_at: Date | null };

const deviceOf = async (id: string, branchId: string): Promise<DeviceRow | undefined> => {
  const { rows } = await pool().query<DeviceRow>({
    name: 'device',
    text: 'select public_key, revoked_at from devices where id = $1 and branch_id = $2',
    values: [id, branchId],
  });
  return rows[0];
};

/**
 * The service's reports have ids of version 8, made from what they report (execute-as-service.ts). Nobody at a
 * counter may take one first: the report itself would then be refused as a reused id.
 */
const isServiceId = (id: string): boolean => id[14] === '8';

/**
 * Checks that this very command was made by this member of staff on an enrolled device of his branch:
 * header shape, addressed stream, actor, device, signature, body digest — in that order.
 */
export const verifyCommand = async (
  received: unknown,
  staff: Staff,
  addressed: { readonly stream: StreamType; readonly streamId: string },
): Promise<Outcome<VerifiedCommand & { readonly body: unknown }, CommandFault>> => {
  const envelope = envelopeSchema.safeParse(received);
  if (!envelope.success) return refuse('command.malformed');
  const parsed = headerSchema.safeParse(parseJson(envelope.data.header));
  if (!parsed.success || isServiceId(parsed.data.commandId)) return refuse('command.malformed');
  const header = parsed.data;
  if (header.stream !== addressed.stream || header.streamId !== addressed.streamId)
    return refuse('command.wrong-stream');
  if (header.actor !== staff.id) return refuse('command.actor-refused');
  const device = header.device ? await deviceOf(header.device, staff.branchId) : undefined;
  if (!device) return refuse('device.unknown');
  if (device.revoked_at) return refuse('device.revoked');
  if (!isDeviceSignature(device.public_key, envelope.data.header, envelope.data.signature))
    return refuse('signature.invalid');
  if (!namesBody(header, envelope.data)) return refuse('signature.other-body');
  const body = parseJson(envelope.data.body);
  if (body === undefined) return refuse('command.malformed');
  return ok({
    header,
    envelope: envelope.data satisfies Envelope,
    actor: { kind: 'staff', id: staff.id },
    role: staff.role,
    branchId: staff.branchId,
    deviceId: header.device,
    deviceCounter: header.counter,
    body,
  });
};
