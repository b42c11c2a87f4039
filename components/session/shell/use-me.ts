import { useCallback, useEffect, useState } from 'react';
import { type ThisDevice, thisDevice } from '@/lib/devices/this-device';
import type { Me } from './session-context';

export type Presence =
  | { readonly kind: 'loading' | 'unreachable' | 'signed-out' }
  | { readonly kind: 'here'; readonly me: Me; readonly device: ThisDevice | null };

/** Who is signed in and whether this browser is enrolled. */
export const useMe = () => {
  const [presence, setPresence] = useState<Presence>({ kind: 'loading' });
  const load = useCallback(async () => {
    try {
      const [response, device] = await Promise.all([fetch('/api/v1/me'), thisDevice().catch(() => null)]);
      if (response.status === 401) return setPresence({ kind: 'signed-out' });
      if (!response.ok) return setPresence({ kind: 'unreachable' });
      setPresence({ kind: 'here', me: await response.json(), device });
    } catch {
      setPresence({ kind: 'unreachable' });
    }
  }, []);
  useEffect(() => void load(), [load]);
  return { presence, reload: load };
};
