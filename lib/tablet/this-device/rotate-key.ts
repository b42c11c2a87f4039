import { rotationText } from '../../domain/devices/device-commands';
import { type Told, tellOwn } from './own-word';
import { sendHeartbeat } from './send-heartbeat';
import { hasNextKey, makeNextKey, settleNextKey } from './this-device';

/**
 * Which of two keys the server holds, after the answer to a change was lost: a sign of life under the new one is
 * taken, or refused. Without an answer both stay, and the next sign of life asks again.
 */
export const settleRotation = async (deviceId: string): Promise<void> => {
  if (!(await hasNextKey())) return;
  const said = await sendHeartbeat(deviceId, 'next');
  if (said === 'noted') await settleNextKey(true);
  if (said === 'signature.invalid') await settleNextKey(false);
};

/** Gives this device a new key. To be called with an empty outbox: what the old key signed is refused afterwards. */
export const rotateKey = async (by: { readonly deviceId: string; readonly actor: string }): Promise<Told> => {
  await settleRotation(by.deviceId);
  const told = await tellOwn(by, 'rotate-key', await makeNextKey(rotationText(by.deviceId)));
  if (told.ok) await settleNextKey(true);
  else await settleRotation(by.deviceId);
  return told;
};
