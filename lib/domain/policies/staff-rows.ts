import { type PolicyRow, row } from './row';

const OURS = 'Our own guard against staff who act alone; no regulation found';

export const STAFF_ROWS: readonly PolicyRow[] = [
  row('new-account', '-', '2020-01-01', { days: 7 }, OURS, 'open'),
  // An officer serves about thirty people a day; a family's heirs and mistyped numbers are in the rest.
  row('look-ups', '-', '2020-01-01', { minute: 30, shift: 120, day: 150 }, OURS, 'open'),
];
