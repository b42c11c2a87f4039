import { expect, test } from 'vitest';
import { codeIn } from '@/components/session/moving/read-code';
import { readPlace } from '@/components/shell/fragment';

test.each([
  ['https://counter.example/session#take/7KQ2X4T9', '7KQ2X4T9'],
  ['https://elsewhere.example/#take/7KQ2X4T9', '7KQ2X4T9'],
  ['7KQ2X4T9', null],
  ['https://counter.example/session#take/7KQ2X4T', null],
  ['https://counter.example/session#take/7KQ2X4TU', null],
  ['https://counter.example/session#take/7KQ2X4T9/more', null],
  ['https://counter.example/session#019a0000-0000-7000-8000-000000000001', null],
])('of %s the camera reads %s', (seen, code) => {
  expect(codeIn(seen)).toBe(code);
});

test('a scanned address leads to the code that it brings; without one the code is typed', () => {
  expect(readPlace('#take/7KQ2X4T9')).toEqual({ kind: 'take', code: '7KQ2X4T9' });
  expect(readPlace('#take')).toEqual({ kind: 'take', code: '' });
});
