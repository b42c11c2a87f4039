import { isValidDate } from './calendar';
import { tidyCode } from './tidy';

/** First and last day that a date can mean, ISO. */
export type DateBounds = { readonly from: string; readonly to: string };

/**
 * `shape`: no day of the calendar, or not written as YYYY-MM-DD. `year`: a year in two digits that can mean two
 * centuries, or none. `early`, `late`: outside its bounds.
 */
export type DateFault = 'shape' | 'year' | 'early' | 'late';

/** Nobody who is served was born before; nothing else of theirs is older. */
export const OLDEST_BIRTH = '1900-01-01';
/** The first old-age savings for workers: PP 33/1977 (ASTEK), in force from 5 December 1977. */
export const PROGRAMME_BEGAN = '1977-12-05';
/** The first month that could be paid in for, and the first year with a yield. */
export const FIRST_CONTRIBUTION = '1978-01-01';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const TWO_DIGITS = /^(?:\d{1,2}|00\d{2})-\d{1,2}-\d{1,2}$/;

/** What is wrong with a date as a machine or a form hands it over, or null. @param text as `tidyCode` leaves it */
export const dateFault = (text: string, { from, to }: DateBounds): DateFault | null => {
  if (TWO_DIGITS.test(text)) return 'year';
  if (SHAPE.test(text) && text < '1900') return 'early';
  if (!isValidDate(text)) return 'shape';
  if (text < from) return 'early';
  return text > to ? 'late' : null;
};

/** As handed over by a machine: spaces, unseen marks, other digits and dashes don't count. */
export const tidyDate = (typed: string): string => tidyCode(typed);

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

/** A year of two digits is completed where one century alone gives a day within the bounds; else it stays. */
const fullYear = (year: string, rest: string, bounds: DateBounds): string => {
  if (!/^\d{2}$/.test(year)) return year;
  const possible = ['19', '20'].filter((century) => !dateFault(`${century}${year}-${rest}`, bounds));
  return possible.length === 1 ? `${possible[0]}${year}` : year;
};

const padded = (part: string): string => (/^\d$/.test(part) ? `0${part}` : part);

/**
 * Day, month and year as typed in three fields → YYYY-MM-DD, '' where nothing is typed. What is no date stays none,
 * so that `dateFault` names it.
 */
export const dateOfParts = (parts: DateParts, bounds: DateBounds): string => {
  const [day, month, year] = [parts.day, parts.month, parts.year].map(tidyCode) as [string, string, string];
  if (!day && !month && !year) return '';
  const rest = `${padded(month)}-${padded(day)}`;
  return `${fullYear(year, rest, bounds)}-${rest}`;
};

/** A month, YYYY-MM; its bounds are those of its first day. */
export const monthFault = (text: string, bounds: DateBounds): DateFault | null =>
  dateFault(`${text}-01`, { from: `${bounds.from.slice(0, 7)}-01`, to: bounds.to });
