import { commandFault } from '@/lib/api/command-problem';
import { pinAnswer } from '@/lib/api/pin-problem';
import { forStaff } from '@/lib/api/staff-request';
import { pool } from '@/lib/database/connection';
import { registerUnlockKey } from '@/lib/devices/unlock-proof';
import { giveVaultShare, shareRequestSchema, unlockKeySchema } from '@/lib/devices/vault-share';
import { readJson } from '@/lib/platform/http/read-json';
import { provePin } from '@/lib/staff/pin';

const ROUTE = '/api/v1/staff/vault';

/** The server's half of this officer's vault on this device. */
export const POST = (request: Request) =>
  forStaff(request, { route: ROUTE, mutates: true, whileSealed: 'any' }, async (staff) => {
    const parsed = shareRequestSchema.safeParse(await readJson(request, 2_000));
    if (!parsed.success) return commandFault('command.malformed');
    const given = await giveVaultShare(staff, parsed.data);
    if (!given.ok) return commandFault(given.code);
    return Response.json(given.value, { headers: { 'cache-control': 'no-store' } });
  });

/** Registers the key that will prove the PIN from this device without a network; the PIN itself comes along. */
export const PUT = (request: Request) =>
  forStaff(request, { route: ROUTE, mutates: true, whileSealed: 'any' }, async (staff) => {
    const parsed = unlockKeySchema.safeParse(await readJson(request, 4_000));
    if (!parsed.success) return commandFault('command.malformed');
    const { deviceId, publicKey, pin } = parsed.data;
    const given = await giveVaultShare(staff, parsed.data);
    if (!given.ok) return commandFault(given.code);
    const proof = await provePin(staff.id, { purpose: 'unlock', pin, subject: deviceId });
    if (!proof.ok) return pinAnswer(proof);
    await registerUnlockKey(pool(), { staffId: staff.id, deviceId, publicKey });
    return new Response(null, { status: 204 });
  });
