import type { JsonWebKey } from 'node:crypto';
import { deliveryText, isCounterInOrder, isTimeProved } from '../../domain/journal/clock';
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
  | 'device.clock-off'
  | 'device.counter-behind'
  | 'command.replayed'
  | 'signature.invalid'
  | 'signature.other-body';

type DeviceRow = {
  public_key: JsonWebKey;
  revoked_at: Date | null;
  highest: number | null;
  highest_header: string | null;
};

const deviceOf = async (id: string, branchId: string): Promise<DeviceRow | undefined> => {
  const { rows } = await pool().query<DeviceRow>({
    name: 'device',
    text: `select d.public_key, d.revoked_at, c.device_counter as highest, c.header as highest_header
             from devices d left join lateral (select device_counter, header from commands
                    where device_id = d.id and device_counter is not null order by device_counter desc limit 1) c on true
            where d.id = $1 and d.branch_id = $2`,
    values: [id, branchId],
  });
  return rows[0];
};

const highestOf = ({ highest, highest_header }: DeviceRow) => {
  const known = highest_header === null ? null : headerSchema.safeParse(parseJson(highest_header));
  return highest !== null && known?.success ? { counter: highest, at: known.data.at } : null;
};

/**
 * The service's reports have ids of version 8, made from what they report (execute-as-service.ts). Nobody at a
 * counter may take one first: the report itself would then be refused as a reused id.
 */
const isServiceId = (id: string): boolean => id[14] === '8';

/**
 * Checks that this very command was made by this member of staff on an enrolled device of his branch:
 * header shape, addressed stream, actor, device, signature, body digest, time, counter, in that order.
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
  const { sent } = envelope.data;
  const delivered =
    sent && isDeviceSignature(device.public_key, deliveryText(header.commandId, sent.at), sent.signature)
      ? sent.at
      : null;
  if (!isTimeProved(header.at, delivered, Date.now())) return refuse('device.clock-off');
  if (!isCounterInOrder(header, highestOf(device))) return refuse('device.counter-behind');
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
