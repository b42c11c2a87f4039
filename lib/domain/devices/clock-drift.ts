/** Five minutes: from here on what a tablet says of when something happened misleads whoever reads it. */
const MOST_DRIFT_MS = 5 * 60_000;

/** Whether a device's clock is wrong. @param driftMs device minus server, milliseconds; null where nobody could say */
export const isClockWrong = (driftMs: number | null): boolean =>
  driftMs !== null && Math.abs(driftMs) > MOST_DRIFT_MS;
