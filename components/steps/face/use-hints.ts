import { useEffect, useState } from 'react';
import { useDeviceHints } from './guidance/use-device-hints';
import type { Hint } from './hint';
import type { Frame } from './take-picture';
import { useServerHints } from './use-server-hints';

/** Guidance that is kept on the device is there within this time; nobody looks at an empty line for longer. */
const WORTH_WAITING = 3_000;

/**
 * Hints from this device itself. Where it has none, or not yet, the server is asked: a device that guides by itself
 * sends nothing until the picture is taken.
 */
export const useHints = (frame: () => Frame | null, active: boolean): Hint => {
  const device = useDeviceHints(frame, active);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    if (!active || device.presence !== 'loading') return;
    const timer = setTimeout(() => setWaited(true), WORTH_WAITING);
    return () => clearTimeout(timer);
  }, [active, device.presence]);
  const asks = device.presence === 'away' || (device.presence === 'loading' && waited);
  const server = useServerHints(frame, active && asks);
  return device.presence === 'here' ? device.hint : server;
};
