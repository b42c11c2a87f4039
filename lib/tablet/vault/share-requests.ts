import { postWithRetry } from '../net/fetch-with-retry';
import { signWithDevice } from '../this-device/this-device';
import { type Owner, receiveShare, type Share, sealWithPin } from './vault';
import { wipeVaults } from './wipe';

const ROUTE = '/api/v1/staff/vault';

const ask = async (method: 'POST' | 'PUT', owner: Owner, more: object = {}): Promise<Response | null> => {
  const signature = await signWithDevice(`vault-share:${owner.staffId}`);
  if (!signature) return null;
  return postWithRetry(ROUTE, { deviceId: owner.deviceId, signature, ...more }, method);
};

/**
 * Fetches the server's half of the vault's key for this shift. A device that was revoked meanwhile gets none, and
 * what it kept goes. @param name the officer's, where it is known. @returns whether the vault has its share.
 */
export const fetchShare = async (owner: Owner, name: string | null = null): Promise<boolean> => {
  const response = await ask('POST', owner);
  const answer = await response?.json().catch(() => null);
  if (response?.ok && answer) {
    await receiveShare(owner, answer as Share, name);
    return true;
  }
  if (answer?.code === 'device.revoked') await wipeVaults();
  return false;
};

/** After the server found a PIN right: wraps the vault with it, so that it also serves without a network. */
export const wrapVault = (owner: Owner, pin: string): Promise<boolean> =>
  sealWithPin(owner, pin, async (publicKey) => (await ask('PUT', owner, { publicKey, pin }))?.ok === true);
