/** A worker that was held up longer than this after its order no longer signs it. */
export const SIGNED_WITHIN_MS = 2 * 60_000;

/** An order cannot arrive later than this: X-TIMESTAMP counts for five minutes at the bank; the rest is for clocks. */
export const ARRIVES_WITHIN_MS = 10 * 60_000;
