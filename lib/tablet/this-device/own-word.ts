import { postWithRetry } from '../net/fetch-with-retry';
import { signCommand } from './this-device';

export type Told = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** What this device says of itself, signed by it, with the member of staff who stood before it. */
export const tellOwn = async (
  given: { readonly deviceId: string; readonly actor: string },
  type: 'rotate-key' | 'check-opening' | 'close-device',
  body: unknown,
): Promise<Told> => {
  const { deviceId, actor } = given;
  const envelope = await signCommand({ stream: 'device', streamId: deviceId, type, actor, body });
  if (!envelope) return { ok: false, code: 'device.revoked' };
  const response = await postWithRetry('/api/v1/devices/commands', envelope);
  if (!response) return { ok: false, code: 'unreachable' };
  if (response.ok) return { ok: true };
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  return { ok: false, code: code ?? 'other' };
};
