import { type TimeZone, todayIn } from './calendar';
import type { Language } from './language';

const NAMES = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const;

const clocks = new Map<TimeZone, Intl.DateTimeFormat>();
const clockOf = (zone: TimeZone): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
};

/** The branch's clock at an instant (ISO 8601): "14.05" in Indonesian (PUEBI), "14:05" in English. */
export const clockAt = (instant: string, zone: TimeZone, language: Language): string => {
  const text = clockOf(zone).format(new Date(instant));
  return language === 'id' ? text.replace(':', '.') : text;
};

/** The zone as Indonesians call it: WIB, WITA or WIT. */
export const zoneName = (zone: TimeZone): string => NAMES[zone];

/** "24/11/2026 14.05": short, for dense lists. */
export const shortMoment = (instant: string, zone: TimeZone, language: Language): string => {
  const [year, month, day] = todayIn(new Date(instant), zone).split('-');
  return `${day}/${month}/${year} ${clockAt(instant, zone, language)}`;
};

/** Whole minutes from one instant to another, never negative. */
export const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
