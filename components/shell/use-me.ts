import { useCallback, useEffect, useState } from 'react';
import { fetchWithRetry } from '@/lib/tablet/net/fetch-with-retry';
import { openOutbox } from '@/lib/tablet/outbox/outbox';
import { type ThisDevice, thisDevice } from '@/lib/tablet/this-device/this-device';
import { fetchShare } from '@/lib/tablet/vault/share-requests';
import { keep, lastOwner, type Owner, recall, vaultStatus } from '@/lib/tablet/vault/vault';
import type { Me } from './session-context';

export type Presence =
  | { readonly kind: 'loading' | 'unreachable' | 'signed-out' }
  | { readonly kind: 'here'; readonly me: Me; readonly device: ThisDevice | null }
  /** What this officer prepared is sealed until he types his PIN; `me` is known where the server was reached. */
  | { readonly kind: 'sealed'; readonly owner: Owner };

const askServer = async (patient: boolean): Promise<Me | 'signed-out' | null> => {
  const response = await fetchWithRetry(() => fetch('/api/v1/me'), patient);
  if (response?.status === 401) return 'signed-out';
  return response?.ok ? ((await response.json()) as Me) : null;
};

/** Without the server: the officer whose shift it is still, out of the vault of this device. */
const fromVault = async (device: ThisDevice): Promise<Presence> => {
  const owner = await lastOwner(device.deviceId);
  if (!owner) return { kind: 'unreachable' };
  const standing = await vaultStatus(owner);
  if (standing === 'locked') return { kind: 'sealed', owner };
  const me = (await recall<Me>(owner, 'me')).at(-1)?.value;
  if (standing !== 'open' || !me) return { kind: 'unreachable' };
  await openOutbox(owner);
  return { kind: 'here', me, device };
};

const look = async (): Promise<Presence> => {
  const [first, device] = await Promise.all([askServer(false), thisDevice().catch(() => null)]);
  // Whom the vault knows is served without the server; of anybody else only the server can say who he is.
  const known = device !== null && (await lastOwner(device.deviceId)) !== null;
  const me = first ?? (known ? null : await askServer(true));
  if (me === 'signed-out') return { kind: 'signed-out' };
  if (!me) return device ? fromVault(device) : { kind: 'unreachable' };
  if (!device || me.staff.role !== 'officer') return { kind: 'here', me, device };
  const owner = { staffId: me.staff.id, deviceId: device.deviceId };
  if ((await vaultStatus(owner)) === 'open') {
    await openOutbox(owner);
    void fetchShare(owner, me.staff.name); // the end of the shift and the clock's offset, afresh
  } else {
    await fetchShare(owner, me.staff.name);
    if ((await vaultStatus(owner)) === 'locked') return { kind: 'sealed', owner };
    await openOutbox(owner);
  }
  // By his own id: the tablet is shared, and each of them is to be known without a network.
  await keep(owner, 'me', { id: owner.staffId, sessionId: '', at: Date.now(), value: me });
  return { kind: 'here', me, device };
};

/** Who is at the counter and whether this browser is enrolled; without a network, whose shift it still is. */
export const useMe = () => {
  const [presence, setPresence] = useState<Presence>({ kind: 'loading' });
  const load = useCallback(() => look().then(setPresence, () => setPresence({ kind: 'unreachable' })), []);
  useEffect(() => void load(), [load]);
  return { presence, reload: load };
};
