import type { JsonWebKey } from 'node:crypto';
import * as z from 'zod/mini';
import { publicKeySchema } from '../../domain/devices/device-commands';
import { UUID } from '../../domain/values/ids';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { pool } from '../database/connection';
import { isDeviceSignature } from '../journal/signature';
import { blindIndex } from '../platform/crypto/seal';
import type { Staff } from '../staff/current-staff';

export const shareRequestSchema = z.object({
  deviceId: z.string().check(z.regex(UUID)),
  /** The device's signature over `vault-share:<staff id>`. */
  signature: z.string().check(z.maxLength(200)),
});

export const unlockKeySchema = z.extend(shareRequestSchema, {
  publicKey: publicKeySchema,
  pin: z.string().check(z.maxLength(12)),
});

export type VaultShare = { readonly share: string; readonly now: string; readonly expiresAt: string };
type Refusal = 'device.unknown' | 'device.revoked' | 'signature.invalid';

/**
 * The server's half of a vault's key, for an officer who is signed in on an enrolled device of his branch. The
 * same for the same officer and device, so that a vault outlives a battery; withheld from a revoked device.
 */
export const giveVaultShare = async (
  staff: Staff,
  asked: z.output<typeof shareRequestSchema>,
): Promise<Outcome<VaultShare, Refusal>> => {
  const { rows } = await pool().query<{ public_key: JsonWebKey; revoked_at: Date | null; expires_at: Date }>(
    `select d.public_key, d.revoked_at, ss.expires_at from devices d, staff_sessions ss
      where d.id = $1 and d.branch_id = $2 and ss.id = $3`,
    [asked.deviceId, staff.branchId, staff.sessionId],
  );
  const device = rows[0];
  if (!device) return refuse('device.unknown');
  if (device.revoked_at) return refuse('device.revoked');
  if (!isDeviceSignature(device.public_key, `vault-share:${staff.id}`, asked.signature))
    return refuse('signature.invalid');
  return ok({
    share: blindIndex('vault-share', `${staff.id}:${asked.deviceId}`),
    now: new Date().toISOString(),
    expiresAt: device.expires_at.toISOString(),
  });
};
