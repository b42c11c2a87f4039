import { expect, test } from 'vitest';
import { isClockWrong } from '../../../lib/domain/devices/clock-drift';

test.each([
  ['right', 0, false],
  ['five minutes fast', 300_000, false],
  ['a second more', 301_000, true],
  ['five minutes slow', -300_000, false],
  ['a second more, slow', -301_000, true],
  ['a year slow', -365 * 86_400_000, true],
  ['nobody could say', null, false],
])('%s', (_, driftMs, wrong) => {
  expect(isClockWrong(driftMs)).toBe(wrong);
});
