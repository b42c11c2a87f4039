import type { PolicyRow, PolicyTopic, PolicyValues } from './row';

/** When these rows were written down: later than the file that shipped first. */
const NOTED_AT = '2026-11-30T07:00:00Z';
const OURS =
  'Our own number; no regulation found. Attacked on 2026-11-30, one officer alone was paid: to be corrected by what the branches see';

const row = <Topic extends PolicyTopic>(topic: Topic, value: PolicyValues[Topic]) =>
  ({
    topic,
    subject: '-',
    validFrom: '2021-12-01',
    recordedAt: NOTED_AT,
    value,
    source: OURS,
    certainty: 'open',
  }) as PolicyRow<Topic>;

/** What stands between one person alone and money: tries, caps, shares and the amount from which on two are needed. */
export const SAFEGUARD_ROWS: readonly PolicyRow[] = [
  row('second-factor', { codeTries: 3, questionTries: 1, withoutPerDay: 10, callBackPercent: 10 }),
  row('second-person', { amount: 5_000_000 }),
  row('independent-warning', { percent: 5, hours: 24 }),
];
