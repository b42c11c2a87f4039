import { expect, test } from 'vitest';
import { isLockDue } from '@/lib/domain/sessions/screen-lock';

const NOW = 1_000_000_000;
const MINUTE = 60_000;

test.each([
  // holder, touched ago, away for, locks
  ['participant', 2 * MINUTE - 1, null, false],
  ['participant', 2 * MINUTE, null, true],
  ['participant', 0, 0, true],
  ['officer', 2 * MINUTE, null, false],
  ['officer', 10 * MINUTE - 1, null, false],
  ['officer', 10 * MINUTE, null, true],
  ['officer', MINUTE, 29_999, false],
  ['officer', MINUTE, 30_000, true],
  // Out of sight for a minute, but he works in another window of the browser.
  ['officer', 5_000, MINUTE, false],
] as const)('%s, touched %i ms ago, away for %s ms: %s', (holder, touched, away, locks) => {
  const use = { touchedAt: NOW - touched, awaySince: away === null ? null : NOW - away };
  expect(isLockDue(holder, use, NOW)).toBe(locks);
});
