import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { summary } from '../../scripts/set-up/summary';
import { backOff } from '../../scripts/set-up/supervise';
import { scriptsOf } from '../bench/first-load';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...args], { encoding: 'utf8' });

test('an unknown command is one line and exit code 2', () => {
  const { status, stderr, stdout } = run('strat');
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
    status: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain('Unknown command "strat"; there are: start,');
});

test.each([
  [['test', '--story', 'no-such-story'], 'No story has "no-such-story" in its path.'],
  [['test:watch', '--swift'], 'Unknown: --swift. Give files or parts of their paths.'],
])('%j is refused in one line with exit code 2', (args, line) => {
  const { status, stderr, stdout } = run(...args);
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
    status: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain(line);
});

test.each(['start', 'dev', 'test', 'test:watch', 'bootstrap', 'size'])(
  '%s --help explains itself without any set-up',
  (name) => {
    const { status, stdout, stderr } = run(name, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npm (run )?${name}`));
  },
);

test.each([
  ['a plain tag', '<script src="/_next/static/chunks/a.js" async=""></script>', ['static/chunks/a.js']],
  [
    'named twice, counted once',
    '<link href="/_next/static/chunks/a.js"><script src="/_next/static/chunks/a.js">',
    ['static/chunks/a.js'],
  ],
  ['nomodule is left out', '<script src="/_next/static/chunks/old.js" noModule=""></script>', []],
  [
    'in the component tree',
    'self.__next_f.push([1,"I[3,[\\"/_next/static/chunks/b-1.js\\"]"])',
    ['static/chunks/b-1.js'],
  ],
])('scripts of a page: %s', (_, html, expected) => {
  expect(scriptsOf(html)).toEqual(expected);
});

test.each([
  [1, 500],
  [2, 1000],
  [5, 8000],
  [40, 10_000],
])('after death %i in a row a child waits %i ms', (deaths, wait) => {
  expect(backOff(deaths)).toBe(wait);
});

test('the summary names address, sign-ins, codes and how to stop', () => {
  const text = summary(
    { APP_ORIGIN: 'http://localhost:3000', SANDBOX_PORT: 3001, DATA_DIR: '/data' },
    {
      signIns: [{ role: 'officer', branch: '0001', username: 'rina', password: 'contoh' }],
      enrolmentCodes: [{ branch: '0001', code: 'ABCD' }],
    },
  );
  for (const part of [
    'http://localhost:3000',
    'http://localhost:3001',
    'rina',
    'contoh',
    '0001: ABCD',
    'Ctrl-C',
  ]) {
    expect(text).toContain(part);
  }
});
