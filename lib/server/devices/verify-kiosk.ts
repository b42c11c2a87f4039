import type { JsonWebKey } from 'node:crypto';
import { envelopeSchema, headerSchema } from '../../domain/journal/signed-command';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { parseJson } from '../../domain/values/parse-json';
import { pool } from '../database/connection';
import { isDeviceSignature, namesBody } from '../journal/signature';
import type { CommandFault } from './verify-command';

/** What stands in a kiosk's question in the place of a member of staff. */
export const KIOSK = 'kiosk';
const FRESH_MS = 10 * 60_000;

export type KioskQuestion = { readonly deviceId: string; readonly branchId: string; readonly body: unknown };

/** Each envelope is good once: its command's id is its nonce, kept for longer than a signed time is fresh. */
const isFirstUse = async (nonce: string): Promise<boolean> => {
  const { rowCount } = await pool().query({
    name: 'kiosk-nonce',
    text: `with swept as (delete from kiosk_nonces where used_at < now() - interval '1 hour')
           insert into kiosk_nonces (nonce) values ($1) on conflict (nonce) do nothing`,
    values: [nonce],
  });
  return (rowCount ?? 0) > 0;
};

/**
 * Checks that a question was asked on an enrolled office device a moment ago, with nobody signed in. Such a
 * question changes nothing in a journal by itself; it is only counted by its device.
 */
export const verifyKiosk = async (
  received: unknown,
  type: string,
): Promise<Outcome<KioskQuestion, CommandFault>> => {
  const envelope = envelopeSchema.safeParse(received);
  if (!envelope.success) return refuse('command.malformed');
  const parsed = headerSchema.safeParse(parseJson(envelope.data.header));
  if (!parsed.success) return refuse('command.malformed');
  const header = parsed.data;
  if (header.actor !== KIOSK || header.type !== type) return refuse('command.actor-refused');
  if (Math.abs(Date.now() - Date.parse(header.at)) > FRESH_MS) return refuse('command.malformed');
  const { rows } = await pool().query<{ branch_id: string; public_key: JsonWebKey; revoked_at: Date | null }>(
    {
      name: 'kiosk-device',
      text: 'select branch_id, public_key, revoked_at from devices where id = $1',
      values: [header.device],
    },
  );
  const device = rows[0];
  if (!device || !header.device) return refuse('device.unknown');
  if (device.revoked_at) return refuse('device.revoked');
  if (!isDeviceSignature(device.public_key, envelope.data.header, envelope.data.signature))
    return refuse('signature.invalid');
  if (!namesBody(header, envelope.data)) return refuse('signature.other-body');
  if (!(await isFirstUse(header.commandId))) return refuse('command.replayed');
  return ok({ deviceId: header.device, branchId: device.branch_id, body: parseJson(envelope.data.body) });
};
