import { batteryPercent, storageFreeMb } from './this-browser';
import { signCommand } from './this-device';

/** Says that this device is there. @returns `noted`, the code of a no, or null where nobody answered. */
export const sendHeartbeat = async (
  deviceId: string,
  which: 'key' | 'next' = 'key',
): Promise<string | null> => {
  const body = {
    version: process.env.APP_VERSION ?? 'unknown',
    batteryPercent: await batteryPercent(),
    storageFreeMb: await storageFreeMb(),
  };
  const command = { stream: 'device', streamId: deviceId, type: 'heartbeat', actor: 'kiosk', body } as const;
  const envelope = await signCommand(command, which);
  const response = await fetch('/api/v1/devices/heartbeat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(envelope),
  }).catch(() => null);
  if (!response) return null;
  if (response.ok) return 'noted';
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  return code ?? null;
};
