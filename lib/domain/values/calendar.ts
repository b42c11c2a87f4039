/**
 * Calendar dates as ISO strings (YYYY-MM-DD). Eligibility and pay-by dates are days of the branch's
 * calendar, not moments: as strings they sort, store and travel without a time zone to get wrong.
 */
import type { Language } from './language';
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof TIME_ZONES)[number];

/** Indonesia keeps no daylight saving time (Keppres 41/1987), so three fixed offsets are the whole truth. */
const OFFSET_HOURS = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
} as const satisfies Record<TimeZone, number>;

/** Days 1 to 28 of a month that exists: no calendar has to be asked. */
const IN_EVERY_MONTH = /-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

const instantOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * True for a day that exists (so not 2026-02-30), 1900-01-01 to 9999-12-31: nothing that this product is told of is
 * older, and a year that was typed in two or three digits is no day. Bounds by meaning: read-date.ts.
 */
export const isValidDate = (text: string): boolean => {
  if (!SHAPE.test(text) || text < '1900-01-01') return false;
  if (IN_EVERY_MONTH.test(text)) return true;
  const instant = instantOf(text);
  return !Number.isNaN(instant) && dateOf(instant) === text;
};

/** Shifts by whole days, either way. */
export const addDays = (date: string, days: number): string => dateOf(instantOf(date) + days * DAY);

/** Same day of a later (or earlier) month, clamped to that month's last day: 31 Jan + 1 → 28 or 29 Feb. */
export const addMonths = (date: string, months: number): string => {
  const moment = new Date(instantOf(date));
  const day = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const last = new Date(moment);
  last.setUTCMonth(last.getUTCMonth() + 1);
  last.setUTCDate(0);
  moment.setUTCDate(Math.min(day, last.getUTCDate()));
  return dateOf(moment.getTime());
};

/** Negative, zero or positive, for sorting. */
export const compareDates = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (date: string): number => new Date(instantOf(date)).getUTCDay();

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The date on the wall of a branch at an instant; never the server's own. */
export const todayIn = (instant: Date, zone: TimeZone): string =>
  dateOf(instant.getTime() + OFFSET_HOURS[zone] * 3_600_000);

const WORDS = {
  id: {
    days: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    months: [
      'Januari',
      'Februari',
      'Maret',
      'April',
      'Mei',
      'Juni',
      'Juli',
      'Agustus',
      'September',
      'Oktober',
      'November',
      'Desember',
    ],
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const;

/** "Selasa, 24 November 2026" or "Tuesday, 24 November 2026"; the same on every machine, unlike Intl. */
export const dateInWords = (date: string, language: Language): string =>
  `${WORDS[language].days[weekday(date)]}, ${dayOnly(date, language)}`;

/** "5 Juni 1995": nobody is asked on which weekday he was born or began to work. */
export const dayOnly = (date: string, language: Language): string =>
  `${Number(date.slice(8, 10))} ${WORDS[language].months[Number(date.slice(5, 7)) - 1]} ${yearOf(date)}`;
