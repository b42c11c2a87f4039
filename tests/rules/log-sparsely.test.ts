import { expect, test } from 'vitest';
import type { LogFields } from '@/lib/server/platform/log';
import { sparseLog } from '@/lib/server/platform/log-sparsely';

const listen = () => {
  const lines: [string, LogFields | undefined][] = [];
  let now = 1_000_000;
  const write = sparseLog(
    (_, event, fields) => void lines.push([event, fields]),
    () => now,
  );
  return { lines, write, wait: (ms: number) => (now += ms) };
};

test('a flood of one kind is one line, and the next says how many there were', () => {
  const { lines, write, wait } = listen();
  for (let count = 0; count < 1_000; count += 1) write('warn', 'next-auth.error', { code: 'X' });
  expect(lines).toEqual([['next-auth.error', { code: 'X' }]]);
  wait(10_000);
  write('warn', 'next-auth.error', { code: 'X' });
  expect(lines.at(-1)).toEqual(['next-auth.error', { code: 'X', count: 999 }]);
});

test('another kind is not lost in the flood of the first', () => {
  const { lines, write } = listen();
  for (let count = 0; count < 10; count += 1) write('warn', 'next-auth.error', { code: 'X' });
  write('warn', 'next-auth.error', { code: 'Y' });
  write('warn', 'request.unavailable');
  expect(lines.map(([event]) => event)).toEqual([
    'next-auth.error',
    'next-auth.error',
    'request.unavailable',
  ]);
});
