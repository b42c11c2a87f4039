import type { FieldMeasures } from '../../domain/devices/field-readiness';
import { batteryPercent, clockDriftMs, storageFreeMb } from '../this-device/this-browser';
import { type Owner, opensOffline } from '../vault/vault';

/** The page of every session and the page that stands in for all others: installed together with all they need, or not at all. */
const SHELL = ['/session', '/offline'];

const worker = async (): Promise<Pick<FieldMeasures, 'shellKept' | 'updateWaits'>> => {
  const registration = await navigator.serviceWorker?.getRegistration();
  // Neither exists outside of localhost and HTTPS: there nothing is kept.
  const kept =
    'caches' in window
      ? await Promise.all(SHELL.map((path) => caches.match(path, { ignoreSearch: true })))
      : [];
  return {
    shellKept: Boolean(registration?.active) && kept.length > 0 && kept.every(Boolean),
    updateWaits: Boolean(registration?.waiting),
  };
};

/** Looks at this device before it leaves. @param unsent commands that wait on it */
export const measureField = async (owner: Owner, unsent: number): Promise<FieldMeasures> => {
  const [shell, pinOpens, persisted, freeMb, driftMs, charge] = await Promise.all([
    worker(),
    opensOffline(owner),
    navigator.storage?.persisted?.() ?? null,
    storageFreeMb(),
    clockDriftMs(),
    batteryPercent(),
  ]);
  return { ...shell, pinOpens, persisted, storageFreeMb: freeMb, driftMs, batteryPercent: charge, unsent };
};
