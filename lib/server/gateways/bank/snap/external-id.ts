import { randomInt } from 'node:crypto';

/**
 * A fresh X-EXTERNAL-ID: numeric, 27 digits (SNAP BI allows 36), unique within the day with odds of one in
 * 10^14 for two made in the same millisecond.
 */
export const newExternalId = (now: Date): string => {
  const digits = () => String(randomInt(10_000_000)).padStart(7, '0');
  return `${now.getTime()}${digits()}${digits()}`;
};
