import { type PolicyRow, row } from './row';

/** No law sets these: they are the house's own guard against a stolen key or a wrong batch, to be corrected. */
const OURS =
  'Our own guard; no regulation found. Volumes: 1.39 million claims, Rp21.24tn in five months of 2025';

export const PAYMENT_ROWS: readonly PolicyRow[] = [
  row('payment-limit', 'branch-day', '2021-12-01', { amount: 25_000_000_000 }, OURS, 'open'),
  row('payment-limit', 'day', '2021-12-01', { amount: 2_000_000_000_000 }, OURS, 'open'),
  row('cooling-off', '-', '2021-12-01', { hours: 2 }, OURS, 'open'),
];
