import { pool } from '@/lib/server/database/connection';
import { registerUnlockKey } from '@/lib/server/devices/unlock-proof';
import { giveVaultShare, shareRequestSchema, unlockKeySchema } from '@/lib/server/devices/vault-share';
import { commandFault } from '@/lib/server/http/command-problem';
import { pinAnswer } from '@/lib/server/http/pin-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';
import { provePin } from '@/lib/server/staff/pin';

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
