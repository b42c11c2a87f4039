import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { summary } from '../../scripts/set-up/summary';
import { backOff } from '../../scripts/set-up/supervise';
import { scriptsOf } from '../bench/first-load';
import { afterSecondTelling, tallyPlaywright, tallyVitest, toldOnce } from '../runner/tally';

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

test.each(['start', 'test', 'bootstrap', 'size'])('%s --help explains itself without any set-up', (name) => {
  const { status, stdout, stderr } = run(name, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^npm (run )?${name}`));
});

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

const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
test.each([
  ['all well', counts, 0, { passed: 3, failed: 0 }],
  ['one failed', { ...counts, numFailedTests: 1 }, 1, { passed: 3, failed: 1 }],
  ['a skipped test has not passed', { ...counts, numPendingTests: 1 }, 0, { passed: 3, failed: 1 }],
  ['ended badly with no failed test', counts, 1, { passed: 3, failed: 1 }],
  ['nothing ran', { ...counts, numPassedTests: 0 }, 0, { passed: 0, failed: 1 }],
  ['no report', undefined, 0, { passed: 0, failed: 1 }],
])('counting rules: %s', (_, report, code, expected) => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-tally-'));
  const file = join(directory, 'report.json');
  if (report) writeFileSync(file, JSON.stringify(report));
  expect(tallyVitest(file, code).tally).toMatchObject(expected);
  rmSync(directory, { recursive: true });
});

const told = (given: { expected: number; unexpected: number; skipped?: number }, failed: string[]) => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-tally-'));
  const file = join(directory, 'report.json');
  const specs = [...failed.map((title) => ({ title, ok: false })), { title: 'went well', ok: true }];
  const report = { stats: { flaky: 0, skipped: 0, ...given }, suites: [{ suites: [{ specs }] }] };
  writeFileSync(file, JSON.stringify(report));
  const read = tallyPlaywright(file, failed.length > 0 ? 1 : 0);
  rmSync(directory, { recursive: true });
  return read;
};

test('counting rules: what failed is named, with its file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-tally-'));
  const file = join(directory, 'report.json');
  const assertionResults = [
    { fullName: 'the bank pays once', status: 'failed' },
    { fullName: 'the bank is silent', status: 'passed' },
  ];
  const testResults = [
    { name: 'payment.test.ts', status: 'failed', assertionResults },
    { name: 'quiet.test.ts', status: 'passed', assertionResults: [] },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
  ];
  writeFileSync(file, JSON.stringify({ ...counts, numPassedTests: 1, numFailedTests: 1, testResults }));
  const told = tallyVitest(file, 1);
  rmSync(directory, { recursive: true });
  expect(told).toMatchObject({
    failed: ['the bank pays once'],
    files: ['payment.test.ts', 'broken.test.ts'],
  });
  expect(toldOnce(told)).toEqual({ passed: 1, failed: 1, notes: ['failed: the bank pays once'] });
});

test('counting stories: failed and skipped ones have not passed, the failed ones are named', () => {
  const { tally, failed } = told({ expected: 4, unexpected: 1, skipped: 1 }, ['a tablet dies']);
  expect(tally).toMatchObject({ passed: 4, failed: 2 });
  expect(failed).toEqual(['a tablet dies']);
});

test('stories told once more: who fails twice has failed, who passes then is named', () => {
  const first = told({ expected: 70, unexpected: 2 }, ['a tablet dies', 'an update arrives']);
  const second = told({ expected: 1, unexpected: 1 }, ['a tablet dies']);
  const both = afterSecondTelling(first, second);
  expect(both).toMatchObject({ passed: 71, failed: 1 });
  expect(both.notes).toEqual([
    'failed: a tablet dies',
    expect.stringMatching(/^passed only when told once more.*an update arrives$/),
  ]);
});

test('stories told once more: a second telling that did not run has failed', () => {
  const first = told({ expected: 70, unexpected: 1 }, ['a tablet dies']);
  const none = tallyPlaywright(join(tmpdir(), 'no-such-report.json'), 1);
  expect(afterSecondTelling(first, none)).toMatchObject({ passed: 70, failed: 1 });
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
