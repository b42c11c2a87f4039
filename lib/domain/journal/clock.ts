/** How far a device's signed time may lie from the server's, ms. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;
