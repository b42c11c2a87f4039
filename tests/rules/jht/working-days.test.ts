import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isWorkingDay,
  nextWorkingDayAfter,
  nthWorkingDayAfter,
  openDayFrom,
} from '../../../lib/domain/benefits/jht/working-days';
import { SHIPPED_POLICY } from '../../../lib/domain/policies/shipped';
import { addDays } from '../../../lib/domain/values/calendar';

test.each([
  ['Tuesday to Wednesday', '2026-11-24', 1, '2026-11-25', false],
  ['Friday to Monday', '2026-11-20', 1, '2026-11-23', false],
  ['over Idul Fitri and its leave', '2026-03-17', 1, '2026-03-25', false],
  ['over Christmas, its leave and a weekend', '2026-12-23', 1, '2026-12-28', false],
  ['into a year without a decree', '2026-12-31', 1, '2027-01-04', true],
  ['five days', '2026-11-23', 5, '2026-11-30', false],
  ['five days over Waisak’s weekend and Pancasila', '2026-05-26', 5, '2026-06-05', false],
  ['five days from a Sunday', '2026-11-22', 5, '2026-11-27', false],
  ['five days into 2027', '2026-12-29', 5, '2027-01-06', true],
  ['leave added later in 2025', '2025-08-15', 1, '2025-08-19', false],
  ['a year without a table counts weekdays, provisionally', '2030-01-04', 1, '2030-01-07', true],
])('%s: %s + %i = %s', (_, from, n, date, provisional) => {
  expect(nthWorkingDayAfter(from, n, SHIPPED_POLICY)).toEqual({ date, provisional });
});

test.each([
  ['a Sunday', '2026-12-20', '2026-12-21'],
  ['a working day', '2026-12-21', '2026-12-21'],
  ['collective leave before Christmas', '2026-12-24', '2026-12-28'],
])('the first open day from %s', (_, from, date) => {
  expect(openDayFrom(from, SHIPPED_POLICY).date).toBe(date);
});

const someDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-01-01', days));

test('the nth working day is n single steps, itself a working day, with n working days up to it', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 12 }), (from, n) => {
      const { date } = nthWorkingDayAfter(from, n, SHIPPED_POLICY);
      let stepped = from;
      for (let step = 0; step < n; step += 1) stepped = nextWorkingDayAfter(stepped, SHIPPED_POLICY).date;
      expect(date).toBe(stepped);
      expect(isWorkingDay(date, SHIPPED_POLICY)).toBe(true);
      let counted = 0;
      for (let day = addDays(from, 1); day <= date; day = addDays(day, 1)) {
        if (isWorkingDay(day, SHIPPED_POLICY)) counted += 1;
      }
      expect(counted).toBe(n);
    }),
  );
});

test('claiming later never pays earlier', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 30 }), (from, later) => {
      const [a, b] = [
        nthWorkingDayAfter(from, 5, SHIPPED_POLICY),
        nthWorkingDayAfter(addDays(from, later), 5, SHIPPED_POLICY),
      ];
      expect(b.date >= a.date).toBe(true);
    }),
  );
});

test('days are counted from one', () => {
  expect(() => nthWorkingDayAfter('2026-11-24', 0, SHIPPED_POLICY)).toThrow(RangeError);
});
