import { storageFreeMb } from '../this-device/this-browser';

/** Below this a warning is due, MB: a claim's papers, several pages each, still fit. */
const SHORT_MB = 60;

/** How much room the browser has left for what waits, MB, where it is short; null where there is enough or none is told. */
export const roomLeft = async (): Promise<number | null> => {
  const free = await storageFreeMb();
  return free !== null && free < SHORT_MB ? free : null;
};
