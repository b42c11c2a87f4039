import { type PolicyRow, row } from './row';

const PP46 = 'PP 46/2015 art. 22';
/** PP 46/2015 came into force on 1 July 2015; Permenaker 19/2015, and 4/2022 after it, keep the one month. */
const SINCE = '2015-07-01';
const PERMENAKER = 'Permenaker 4/2022 (before it, Permenaker 19/2015)';

export const CLAIM_ROWS: readonly PolicyRow[] = [
  row(
    'digital-ceiling',
    '-',
    '2021-12-01',
    { amount: 10_000_000 },
    'Published by the carrier, December 2021',
  ),
  row('digital-ceiling', '-', '2025-05-01', { amount: 15_000_000 }, 'Published by the carrier, May 2025'),
  row(
    'working-age',
    '-',
    '2003-03-25',
    { years: 13 },
    'UU 13/2003 art. 69: light work from 13; other work from 15 (UU 20/1999, ILO 138)',
    'likely',
  ),
  row('waiting-time', 'resigned', SINCE, { months: 1 }, `${PERMENAKER} art. 8`),
  row('waiting-time', 'dismissed', SINCE, { months: 1 }, `${PERMENAKER} art. 10`),
  row('retirement-age', 'JHT', SINCE, { years: 56 }, `${PP46}; Permenaker 4/2022 art. 6(1)`),
  row('retirement-age', 'JP', SINCE, { years: 56 }, 'PP 45/2015 art. 15'),
  row('retirement-age', 'JP', '2019-01-01', { years: 57 }, 'PP 45/2015 art. 15'),
  row('retirement-age', 'JP', '2022-01-01', { years: 58 }, 'PP 45/2015 art. 15'),
  row('retirement-age', 'JP', '2025-01-01', { years: 59 }, 'PP 45/2015 art. 15'),
  ...[2028, 2031, 2034, 2037, 2040, 2043].map((year, step) =>
    row(
      'retirement-age',
      'JP',
      `${year}-01-01`,
      { years: 60 + step },
      'PP 45/2015 art. 15: one year more every three years, up to 65',
    ),
  ),
  row('partial-claim', 'partial-10', SINCE, { percent: 10, memberYears: 10, times: 1 }, PP46),
  row('partial-claim', 'partial-30', SINCE, { percent: 30, memberYears: 10, times: 1 }, `${PP46} (housing)`),
  row(
    'payment-time',
    'digital',
    SINCE,
    { workingDays: 1 },
    'Published by the carrier: within one working day',
  ),
  row(
    'payment-time',
    'documents',
    SINCE,
    { workingDays: 5 },
    `${PERMENAKER}: five working days from complete documents`,
  ),
];
