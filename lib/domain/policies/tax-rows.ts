import { type PolicyRow, row } from './row';

const PP68 = 'PP 68/2009';
const UU7 = 'UU PPh art. 17(1)a as amended by UU 7/2021 (HPP)';
/** In force since 16 November 2009; its two-year window is older than any claim we quote. */
const SINCE = '2009-11-16';

export const TAX_ROWS: readonly PolicyRow[] = [
  row('tax-window', '-', SINCE, { calendarYears: 2 }, PP68),
  row(
    'tax-bands',
    'final',
    SINCE,
    {
      bands: [
        { upTo: 50_000_000, percent: 0 },
        { upTo: null, percent: 5 },
      ],
    },
    PP68,
  ),
  row(
    'tax-bands',
    'progressive',
    '2009-01-01',
    {
      bands: [
        { upTo: 50_000_000, percent: 5 },
        { upTo: 250_000_000, percent: 15 },
        { upTo: 500_000_000, percent: 25 },
        { upTo: null, percent: 30 },
      ],
    },
    'UU PPh art. 17(1)a as amended by UU 36/2008',
    'likely',
  ),
  row(
    'tax-bands',
    'progressive',
    '2022-01-01',
    {
      bands: [
        { upTo: 60_000_000, percent: 5 },
        { upTo: 250_000_000, percent: 15 },
        { upTo: 500_000_000, percent: 25 },
        { upTo: 5_000_000_000, percent: 30 },
        { upTo: null, percent: 35 },
      ],
    },
    `${PP68}; ${UU7}`,
    'likely',
  ),
  row('tax-surcharge', '-', '2009-01-01', { percent: 20 }, 'UU PPh art. 21(5a); not on final tax', 'likely'),
];
