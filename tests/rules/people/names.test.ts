import { expect, test } from 'vitest';
import { compareNames, normaliseName } from '../../../lib/domain/people/names';

test.each([
  ['H. Slamet  Riyadi, S.E.', 'SLAMET RIYADI'],
  ['Hj. Siti Aisyah, S.Pd., M.M.', 'SITI AISYAH'],
  ['Ir. Bambang Sutrisno', 'BAMBANG SUTRISNO'],
  ["Nur'aini", 'NURAINI'],
  ['Dr', 'DR'],
])('%s is normalised', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test.each([
  ['case', 'Wati Lestari', 'WATI LESTARI', 'same'],
  ['titles', 'H. Slamet Riyadi, S.E.', 'SLAMET RIYADI', 'same'],
  ['punctuation', "Nur'aini Dewi-Sari", 'NURAINI DEWISARI', 'same'],
  ['word order', 'Lestari Wati', 'WATI LESTARI', 'same'],
  ['spacing', 'Dewi Sri Wahyuni', 'DEWI SRIWAHYUNI', 'same'],
  ['abbreviated middle name', 'Siti Nur Aisyah', 'SITI N. AISYAH', 'same'],
  ['cut by the bank', 'Raden Mas Suryo Kusumo Hadiningrat', 'RADEN MAS SURYO KUSU', 'same'],
  ['accents', 'André Wijaya', 'ANDRE WIJAYA', 'same'],
  ['two letters', 'Sri Rahayu', 'SRI RAHAYOE', 'similar'],
  ['one letter', 'Suparman', 'SUPARMEN', 'similar'],
  ['initial for a last name', 'Agus Setiawan', 'AGUS S', 'similar'],
  ['Muhammad cut short', 'Muhammad Rizki', 'M. RIZKI', 'similar'],
  ['Muhammad otherwise', 'Mochamad Rizki', 'MOH RIZKI', 'similar'],
  ['cut between words', 'Muhammad Rizki Pratama Putra', 'MUHAMMAD RIZKI PRATAMA', 'similar'],
  ['another man with that first name', 'Muhammad Rizki', 'MOH FAJAR', 'different'],
  ['another person', 'Agus Setiawan', 'RATNA DEWI', 'different'],
  ['only the first name shared', 'Dewi Anggraini', 'DEWI LESTARI', 'different'],
  ['a short cut is no cut', 'Wati Lestari', 'WATI', 'different'],
  ['short names', 'Adi', 'IDA', 'different'],
  ['an empty answer', 'Wati Lestari', '', 'different'],
  ['a title alone', 'Ida Ayu', 'IR.', 'different'],
])('%s: %s / %s is %s', (_, left, right, verdict) => {
  expect(compareNames(left, right).verdict).toBe(verdict);
  expect(compareNames(right, left).verdict).toBe(verdict);
});

test('the distance counts letters', () => {
  expect(compareNames('Sri Rahayu', 'Sri Rahayoe').distance).toBe(2);
  expect(compareNames('Wati Lestari', 'lestari, wati').distance).toBe(0);
});
