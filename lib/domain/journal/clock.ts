/** How far a device's signed time may lie from the server's, ms. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Two commands made at once on one device may be signed, or arrive, the other way round: so far apart, ms. */
export const RACE_MS = 60_000;

/** What a device signs when it delivers a command that was made long before. @param at its own time then, ISO 8601 */
export const deliveryText = (commandId: string, at: string): string => `sent:${commandId}:${at}`;

/**
 * Whether a signed time can stand: now, or long ago where the device shows at delivery that its clock is right, which
 * makes the offset of its work without a network provable. Never in the future.
 * @param made when the device signed the command, ISO 8601
 * @param delivered what it signed as its own time at delivery; null where it said nothing
 * @param now the server's time, ms
 */
export const isTimeProved = (made: string, delivered: string | null, now: number): boolean => {
  const age = now - Date.parse(made);
  if (age < -CLOCK_TOLERANCE_MS) return false;
  if (age <= CLOCK_TOLERANCE_MS) return true;
  return delivered !== null && Math.abs(now - Date.parse(delivered)) <= CLOCK_TOLERANCE_MS;
};

/** Whether a number below one that was seen already belongs to a command made before that one. */
export const isCounterInOrder = (
  sent: { readonly counter: number; readonly at: string },
  highest: { readonly counter: number; readonly at: string } | null,
): boolean =>
  highest === null ||
  sent.counter >= highest.counter ||
  Date.parse(sent.at) <= Date.parse(highest.at) + RACE_MS;
