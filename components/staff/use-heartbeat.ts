import { useEffect } from 'react';
import { settleRotation } from '@/lib/tablet/this-device/rotate-key';
import { sendHeartbeat } from '@/lib/tablet/this-device/send-heartbeat';
import { thisDevice } from '@/lib/tablet/this-device/this-device';
import { wipeVaults } from '@/lib/tablet/vault/wipe';

const EVERY_MS = 60_000;

/** A device that hears of its revocation wipes what it kept at once. */
const beat = async (): Promise<void> => {
  const device = await thisDevice().catch(() => null); // a browser without storage is no device
  if (!device) return;
  await settleRotation(device.deviceId);
  if ((await sendHeartbeat(device.deviceId)) === 'device.revoked') await wipeVaults();
};

let last = 0;

/** A sign of life each minute while the page is looked at. */
export const useHeartbeat = (): void => {
  useEffect(() => {
    const now = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < EVERY_MS) return;
      last = Date.now();
      void beat();
    };
    now();
    const timer = setInterval(now, EVERY_MS);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', now);
    };
  }, []);
};
