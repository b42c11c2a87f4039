import { useCallback, useEffect, useState } from 'react';
import { askToTakeOver, registerShell } from './shell-registration';

export type Update = 'none' | 'ready' | 'in-use' | 'taking-over';

/** Calls back whenever a new version has been fetched completely and waits. */
const watchForUpdate = (registration: ServiceWorkerRegistration, found: () => void): (() => void) => {
  const look = () => {
    // Without a controller the waiting one is the very first, and nobody has an older version.
    if (registration.waiting && navigator.serviceWorker.controller) found();
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  look();
  follow();
  registration.addEventListener('updatefound', follow);
  return () => registration.removeEventListener('updatefound', follow);
};

/** A newer version of the product on this device, and how to change over to it. */
export const useUpdate = () => {
  const [update, setUpdate] = useState<Update>('none');
  useEffect(() => {
    let left = false;
    let stop = () => {};
    void registerShell().then((registration) => {
      if (registration && !left) stop = watchForUpdate(registration, () => setUpdate('ready'));
    });
    return () => {
      left = true;
      stop();
    };
  }, []);

  const takeOver = useCallback(async () => {
    const waiting = (await registerShell())?.waiting;
    if (!waiting) return window.location.reload();
    // This page starts anew under the new version; the others hold nothing, or it would not have taken over.
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    });
    setUpdate(await askToTakeOver(waiting));
  }, []);
  return { update, takeOver };
};
