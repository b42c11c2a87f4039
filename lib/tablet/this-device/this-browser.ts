type Battery = { readonly level: number };

/** The charge in percent, where the browser tells (Battery Status API: Chromium does). */
export const batteryPercent = async (): Promise<number | null> => {
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
  if (!getBattery) return null;
  const battery = await getBattery.call(navigator).catch(() => null); // an embedded page may be refused it
  return battery ? Math.round(battery.level * 100) : null;
};

/** What this origin may still store, in MB (Storage Standard: an estimate). */
export const storageFreeMb = async (): Promise<number | null> => {
  const estimate = await navigator.storage?.estimate().catch(() => null); // private windows may refuse
  if (estimate?.quota === undefined || estimate.usage === undefined) return null;
  return Math.max(0, Math.floor((estimate.quota - estimate.usage) / 1e6));
};

/** This device's clock minus the server's, in milliseconds, to the second that the server's Date header tells. */
export const clockDriftMs = async (): Promise<number | null> => {
  const response = await fetch('/api/health/live', { cache: 'no-store' }).catch(() => null);
  const told = Date.parse(response?.headers.get('date') ?? '');
  return Number.isNaN(told) ? null : Date.now() - told;
};
