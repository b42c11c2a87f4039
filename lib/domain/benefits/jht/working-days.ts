import type { Policy } from '../../policies/policy';
import type { PolicyRow } from '../../policies/row';
import { addDays, weekday, yearOf } from '../../values/calendar';

/** A day and whether it was counted through a year whose holidays are not decreed yet. */
export type CountedDay = { readonly date: string; readonly provisional: boolean };

const closedDays = new WeakMap<PolicyRow<'calendar'>, ReadonlySet<string>>();
const closedIn = (row: PolicyRow<'calendar'>): ReadonlySet<string> => {
  const known = closedDays.get(row);
  if (known) return known;
  const closed = new Set([...row.value.holidays, ...row.value.collectiveLeave]);
  closedDays.set(row, closed);
  return closed;
};

const calendarOf = (date: string, policy: Policy) => policy.row('calendar', date, String(yearOf(date)));

/** Monday to Friday, no national holiday, no collective leave. */
export const isWorkingDay = (date: string, policy: Policy): boolean => {
  const day = weekday(date);
  if (day === 0 || day === 6) return false;
  const row = calendarOf(date, policy);
  return !row || !closedIn(row).has(date);
};

/** A year without a table, or with one of open certainty, can still gain holidays. */
const isProvisional = (date: string, policy: Policy): boolean => {
  const row = calendarOf(date, policy);
  return !row || row.certainty === 'open';
};

/** The nth working day after a date; the date itself never counts. @param n at least 1 */
export const nthWorkingDayAfter = (date: string, n: number, policy: Policy): CountedDay => {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('Working days are counted from 1');
  let day = date;
  let left = n;
  let provisional = false;
  while (left > 0) {
    day = addDays(day, 1);
    provisional ||= isProvisional(day, policy);
    if (isWorkingDay(day, policy)) left -= 1;
  }
  return { date: day, provisional };
};

/** The day itself where the branch is open on it, else the next day on which it is. */
export const openDayFrom = (date: string, policy: Policy): CountedDay => {
  const provisional = isProvisional(date, policy);
  return isWorkingDay(date, policy) ? { date, provisional } : nthWorkingDayAfter(date, 1, policy);
};

export const nextWorkingDayAfter = (date: string, policy: Policy): CountedDay =>
  nthWorkingDayAfter(date, 1, policy);
