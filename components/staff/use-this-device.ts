import { useEffect, useState } from 'react';
import { type ThisDevice, thisDevice } from '@/lib/tablet/this-device/this-device';

/** Whether this browser is enrolled in the reader's branch; `looking` until its own store has answered. */
export const useThisDevice = (branchId: string): 'looking' | 'none' | ThisDevice => {
  const [device, setDevice] = useState<'looking' | 'none' | ThisDevice>('looking');
  useEffect(() => {
    thisDevice().then(
      (found) => setDevice(found?.branchId === branchId ? found : 'none'),
      () => setDevice('none'),
    );
  }, [branchId]);
  return device;
};
