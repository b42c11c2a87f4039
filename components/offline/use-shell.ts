import { useEffect } from 'react';
import { registerShell } from './shell-registration';

/** Keeps the counter's shell on this device, for reloads without a network. */
export const useShell = (): void => {
  useEffect(() => {
    void registerShell();
  }, []);
};
