import type { Certainty } from './row';
import { type PolicyRow, row } from './row';

/** "01-01 01-16" of a year as ISO dates. */
const days = (year: number, list: string): string[] => list.split(' ').map((day) => `${year}-${day}`);

const year = (of: number, holidays: string, leave: string, source: string, certainty: Certainty): PolicyRow =>
  row(
    'calendar',
    String(of),
    `${of}-01-01`,
    { holidays: days(of, holidays), collectiveLeave: leave === '' ? [] : days(of, leave) },
    source,
    certainty,
  );

const DECREE = 'Joint decree (SKB) of three ministers on holidays and collective leave';

/**
 * Working days are Monday to Friday less these. 2027 has no decree yet: only days that the law or the
 * church calendar fixes are in it (1 January, 26 and 28 March, 1 and 6 May, 1 June, 17 August,
 * 25 December). Days that follow the moon or a cabinet decision are not guessed, and every pay-by date
 * that counts through 2027 is marked provisional.
 */
export const CALENDAR_ROWS: readonly PolicyRow[] = [
  year(
    2022,
    '01-01 02-01 02-28 03-03 04-15 05-01 05-02 05-03 05-16 05-26 06-01 07-09 07-30 08-17 10-08 12-25',
    '04-29 05-04 05-05 05-06',
    `${DECREE} for 2022`,
    'likely',
  ),
  year(
    2023,
    '01-01 01-22 02-18 03-22 04-07 04-22 04-23 05-01 05-18 06-01 06-04 06-29 07-19 08-17 09-28 12-25',
    '01-23 03-23 04-19 04-20 04-21 04-24 04-25 06-02 06-28 06-30 12-26',
    `${DECREE} for 2023, as amended`,
    'likely',
  ),
  year(
    2024,
    '01-01 02-08 02-10 02-14 03-11 03-29 03-31 04-10 04-11 05-01 05-09 05-23 06-01 06-17 07-07 08-17 09-16 11-27 12-25',
    '02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26',
    `${DECREE} for 2024, and the two election days`,
    'likely',
  ),
  year(
    2025,
    '01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25',
    '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26',
    `${DECREE} for 2025, as amended in August`,
    'likely',
  ),
  year(
    2026,
    '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
    '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24',
    `${DECREE} for 2026`,
    'certain',
  ),
  year(
    2027,
    '01-01 03-26 03-28 05-01 05-06 06-01 08-17 12-25',
    '',
    'No decree found: fixed days only, provisional',
    'open',
  ),
];
