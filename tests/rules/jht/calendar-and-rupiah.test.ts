import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateInWords,
  isValidDate,
  todayIn,
  weekday,
} from '../../../lib/domain/values/calendar';
import { formatRupiah, rupiahInWords, shareOf } from '../../../lib/domain/values/rupiah';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-11-14', 1, '2026-12-14'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-03-31', -1, '2026-02-28'],
  ['1972-02-29', 12 * 56, '2028-02-29'],
  ['1972-02-29', 12 * 57, '2029-02-28'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['0000-01-01', false],
  ['', false],
])('%s exists: %s', (date, exists) => {
  expect(isValidDate(date)).toBe(exists);
});

test('the branch’s zone decides the date', () => {
  const instant = new Date('2026-11-24T15:30:00Z');
  expect(todayIn(instant, 'Asia/Jakarta')).toBe('2026-11-24');
  expect(todayIn(instant, 'Asia/Makassar')).toBe('2026-11-24');
  expect(todayIn(instant, 'Asia/Jayapura')).toBe('2026-11-25');
});

test('dates and money in words', () => {
  expect(dateInWords('2026-11-24', 'id')).toBe('Selasa, 24 November 2026');
  expect(dateInWords('2026-11-24', 'en')).toBe('Tuesday, 24 November 2026');
  expect(formatRupiah(9_500_000)).toBe('Rp9.500.000');
  expect(formatRupiah(0)).toBe('Rp0');
  expect(formatRupiah(-1_000)).toBe('-Rp1.000');
});

test.each([
  [0, 'nol rupiah', 'zero rupiah'],
  [11, 'sebelas rupiah', 'eleven rupiah'],
  [115, 'seratus lima belas rupiah', 'one hundred fifteen rupiah'],
  [1_000, 'seribu rupiah', 'one thousand rupiah'],
  [1_001_000, 'satu juta seribu rupiah', 'one million one thousand rupiah'],
  [9_500_000, 'sembilan juta lima ratus ribu rupiah', 'nine million five hundred thousand rupiah'],
  [
    21_099_147,
    'dua puluh satu juta sembilan puluh sembilan ribu seratus empat puluh tujuh rupiah',
    'twenty-one million ninety-nine thousand one hundred forty-seven rupiah',
  ],
  [2_000_000_000_010, 'dua triliun sepuluh rupiah', 'two trillion ten rupiah'],
])('%i in words', (amount, id, en) => {
  expect(rupiahInWords(amount, 'id')).toBe(id);
  expect(rupiahInWords(amount, 'en')).toBe(en);
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no money', (amount) => {
  expect(() => formatRupiah(amount)).toThrow(RangeError);
  expect(() => rupiahInWords(amount, 'id')).toThrow(RangeError);
  expect(() => shareOf(amount, 1, 2)).toThrow(RangeError);
});

test('a day later is the next weekday, and back again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.integer({ min: -4_000, max: 4_000 }),
      (start, days) => {
        const date = addDays('2000-01-01', start);
        expect(weekday(addDays(date, 1))).toBe((weekday(date) + 1) % 7);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      },
    ),
  );
});
