/** Both forms that banks use: with an offset, or in UTC with milliseconds. */
const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?(Z|[+-]\d{2}:\d{2})$/;

const WINDOW_MS = 5 * 60_000;

/** A request signed more than five minutes off the bank's clock is refused: it may be a replay. */
export const withinWindow = (timestamp: string, now: Date): boolean =>
  FORM.test(timestamp) && Math.abs(Date.parse(timestamp) - now.getTime()) <= WINDOW_MS;

/** The bank's calendar day, in WIB. */
export const bankDay = (now: Date): string =>
  new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
