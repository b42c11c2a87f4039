import { type PolicyRow, row } from './row';

const SINCE = '2015-07-01';
const share = (basisPoints: number, minimum?: number) =>
  minimum === undefined
    ? ({ kind: 'share', basisPoints } as const)
    : ({ kind: 'share', basisPoints, minimum } as const);
const amount = (rupiah: number) => ({ kind: 'amount', amount: rupiah }) as const;

const JKK_CLASSES = [
  ['very-low', 24],
  ['low', 54],
  ['medium', 89],
  ['high', 127],
  ['very-high', 174],
] as const;

const DISCOUNT = 'PP 50/2025: half off JKK and JKM of the self-employed';

export const CONTRIBUTION_ROWS: readonly PolicyRow[] = [
  row('contribution-rate', 'PU/JHT/employer', SINCE, share(370), 'PP 46/2015 art. 16'),
  row('contribution-rate', 'PU/JHT/worker', SINCE, share(200), 'PP 46/2015 art. 16'),
  row(
    'contribution-rate',
    'BPU/JHT/worker',
    SINCE,
    share(200, 20_000),
    'PP 46/2015 art. 17; minimum package',
    'likely',
  ),
  row(
    'contribution-rate',
    'PMI/JHT/worker',
    SINCE,
    { kind: 'range', from: 50_000, to: 600_000 },
    'Migrant workers choose their amount',
  ),
  ...JKK_CLASSES.map(([risk, basisPoints]) =>
    row(
      'contribution-rate',
      `PU/JKK/${risk}`,
      SINCE,
      share(basisPoints),
      'PP 44/2015 art. 16, by risk class',
    ),
  ),
  row('contribution-rate', 'BPU/JKK/worker', SINCE, share(100), 'PP 44/2015'),
  row('contribution-rate', 'PU/JKM/employer', SINCE, share(30), 'PP 44/2015 art. 18', 'likely'),
  row('contribution-rate', 'BPU/JKM/worker', SINCE, amount(6_800), 'PP 44/2015'),
  row('contribution-rate', 'PU/JP/employer', SINCE, share(200), 'PP 45/2015 art. 28', 'likely'),
  row('contribution-rate', 'PU/JP/worker', SINCE, share(100), 'PP 45/2015 art. 28', 'likely'),
  row(
    'contribution-rate',
    'PU/JKP/state-and-recomposition',
    '2025-02-07',
    share(36),
    'PP 6/2025; the day it starts is likely',
  ),
  row('contribution-rate', 'BPU/JKK+JKM/transport', SINCE, amount(16_800), 'Smallest package'),
  row('contribution-rate', 'BPU/JKK+JKM/transport', '2026-01-01', amount(8_400), DISCOUNT),
  row(
    'contribution-rate',
    'BPU/JKK+JKM/transport',
    '2027-04-01',
    amount(16_800),
    `${DISCOUNT}; ends March 2027`,
  ),
  row('contribution-rate', 'BPU/JKK+JKM/other', SINCE, amount(16_800), 'Smallest package'),
  row('contribution-rate', 'BPU/JKK+JKM/other', '2026-04-01', amount(8_400), DISCOUNT),
  row(
    'contribution-rate',
    'BPU/JKK+JKM/other',
    '2027-01-01',
    amount(16_800),
    `${DISCOUNT}; ends December 2026`,
  ),
  row(
    'wage-cap',
    'JP',
    '2024-03-01',
    { amount: 10_042_300 },
    'Published by the carrier each March',
    'likely',
  ),
  row(
    'wage-cap',
    'JP',
    '2025-03-01',
    { amount: 10_547_400 },
    'Published by the carrier each March',
    'likely',
  ),
  row(
    'wage-cap',
    'JP',
    '2026-03-01',
    { amount: 11_086_300 },
    'Published by the carrier each March',
    'likely',
  ),
  row(
    'yield',
    'JHT',
    '1978-01-01',
    { basisPoints: 500 },
    'No published series was found: assumed until the yearly rates are entered',
    'open',
  ),
  row(
    'yield',
    'JHT',
    '2025-01-01',
    { basisPoints: 551 },
    'Published by the carrier for 2025 (conventional); carried on until the next rate is published',
  ),
];
