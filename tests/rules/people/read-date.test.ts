import { expect, test } from 'vitest';
import { dateFault, dateOfParts, monthFault } from '../../../lib/domain/values/read-date';

const BIRTH = { from: '1900-01-01', to: '2026-11-30' };
const LETTER = { from: '2022-01-01', to: '2026-11-30' };

test.each([
  ['four digits', BIRTH, ['5', '6', '1995'], '1995-06-05', null],
  ['zeros before', BIRTH, ['05', '06', '1995'], '1995-06-05', null],
  ['two digits, one century', BIRTH, ['5', '6', '95'], '1995-06-05', null],
  ['two digits, this century not yet', BIRTH, ['1', '12', '26'], '1926-12-01', null],
  ['two digits, two centuries', BIRTH, ['30', '11', '26'], '26-11-30', 'year'],
  ['two digits of the year 00', BIRTH, ['29', '2', '00'], '2000-02-29', null],
  ['a letter of "26"', LETTER, ['14', '11', '26'], '2026-11-14', null],
  ['a letter of "21"', LETTER, ['14', '11', '21'], '21-11-14', 'year'],
  ['a letter of "27"', LETTER, ['14', '11', '27'], '27-11-14', 'year'],
  ['a year of one digit', LETTER, ['14', '11', '6'], '6-11-14', 'year'],
  ['a year of three digits', BIRTH, ['1', '1', '196'], '196-01-01', 'shape'],
  ['the year 0026', LETTER, ['14', '11', '0026'], '0026-11-14', 'year'],
  ['the year 0196', BIRTH, ['1', '1', '0196'], '0196-01-01', 'early'],
  ['the year 1899', BIRTH, ['31', '12', '1899'], '1899-12-31', 'early'],
  ['tomorrow', LETTER, ['1', '12', '2026'], '2026-12-01', 'late'],
  ['the day before joining', LETTER, ['31', '12', '2021'], '2021-12-31', 'early'],
  ['31 February', BIRTH, ['31', '2', '1995'], '1995-02-31', 'shape'],
  ['no day', BIRTH, ['', '6', '1995'], '1995-06-', 'shape'],
  ['spaces and full-width digits', BIRTH, [' ５ ', '６', '１９９５'], '1995-06-05', null],
  ['Arabic-Indic digits', BIRTH, ['٥', '٦', '١٩٩٥'], '1995-06-05', null],
  ['a month in words', BIRTH, ['5', 'Juni', '1995'], '1995-Juni-05', 'shape'],
])('%s', (_, bounds, [day = '', month = '', year = ''], text, fault) => {
  expect(dateOfParts({ day, month, year }, bounds)).toBe(text);
  expect(dateFault(text, bounds)).toBe(fault);
});

test('nothing typed is nothing', () => {
  expect(dateOfParts({ day: ' ', month: '', year: '\u200b' }, BIRTH)).toBe('');
});

test.each([
  ['1978-01', null],
  ['1977-12', 'early'],
  ['0215-03', 'early'],
  ['2026-11', null],
  ['2026-12', 'late'],
  ['2026-13', 'shape'],
  ['26-11', 'year'],
  ['2026', 'shape'],
])('the month %s', (month, fault) => {
  expect(monthFault(month, { from: '1978-01-01', to: '2026-11-30' })).toBe(fault);
});
