import { type PolicyRow, row } from './row';

export const CALL_BACK_ROWS: readonly PolicyRow[] = [
  row(
    'call-back-hours',
    '-',
    '2020-01-01',
    { starts: ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00'], minutes: 60, places: 2, days: 5 },
    'Our own parameter; no source says when a branch has a supervisor',
    'open',
  ),
];
