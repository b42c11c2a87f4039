import { addDays } from '../../domain/values/calendar';
import { bankDayOf } from '../claims/payment-limits';
import { reconcile } from '../payments/reconcile';
import type { Jobs } from '../queue/queue';

/** Days that are compared again each time: a transfer may come back, and a bank's list may be late. */
const DAYS_BACK = 7;

const midnight = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString();

/**
 * Compares the bank's list of the last week with our books, up to the end of yesterday at the bank (WIB), or up to
 * now where a supervisor asks for it.
 */
export const reconcileDay = async ({ untilNow }: Jobs['bank.reconcile']): Promise<void> => {
  const now = new Date();
  const today = bankDayOf(now);
  const to = untilNow ? new Date(now.getTime() + 1_000).toISOString() : midnight(today);
  await reconcile({ from: midnight(addDays(today, -DAYS_BACK)), to });
};
