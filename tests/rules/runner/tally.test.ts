import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayRetry, noteRetry } from '../../runner/retry';
import { mergeRetry, tallyPlaywright, tallyVitest, withoutRetry } from '../../runner/tally';

/** Reads what a tool would have left behind; undefined: it left nothing. */
const read = <Result>(report: unknown, reader: (file: string) => Result): Result => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-tally-'));
  const file = join(directory, 'report.json');
  if (report) writeFileSync(file, JSON.stringify(report));
  try {
    return reader(file);
  } finally {
    rmSync(directory, { recursive: true });
  }
};

const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
test.each([
  ['all well', counts, 0, { passed: 3, failed: 0 }],
  ['one failed', { ...counts, numFailedTests: 1 }, 1, { passed: 3, failed: 1 }],
  ['a skipped test has not passed', { ...counts, numPendingTests: 1 }, 0, { passed: 3, failed: 1 }],
  ['ended badly with no failed test', counts, 1, { passed: 3, failed: 1 }],
  ['nothing ran', { ...counts, numPassedTests: 0 }, 0, { passed: 0, failed: 1 }],
  ['no report', undefined, 0, { passed: 0, failed: 1 }],
])('vitest: %s', (_, report, code, expected) => {
  expect(read(report, (file) => tallyVitest(file, code)).tally).toMatchObject(expected);
});

test('vitest: failed tests and files that could not be loaded → counted, named with their file', () => {
  const assertionResults = [
    { fullName: 'the bank pays once', status: 'failed' },
    { fullName: 'the bank is silent', status: 'passed' },
  ];
  const testResults = [
    { name: 'payment.test.ts', status: 'failed', assertionResults },
    { name: 'quiet.test.ts', status: 'passed', assertionResults: [] },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
  ];
  const result = read({ ...counts, numPassedTests: 1, numFailedTests: 1, testResults }, (file) =>
    tallyVitest(file, 1),
  );
  expect(withoutRetry(result)).toEqual({
    passed: 1,
    failed: 2,
    notes: [
      'failed: the bank pays once (payment.test.ts)',
      'failed: the file could not be loaded (broken.test.ts)',
    ],
  });
});

const played = (stats: { expected: number; unexpected: number; skipped?: number }, failed: string[]) => {
  const specs = [...failed.map((title) => ({ title, ok: false })), { title: 'went well', ok: true }];
  const withFile = specs.map((spec) => ({ ...spec, file: 'tablet.story.ts' }));
  const report = { stats: { flaky: 0, skipped: 0, ...stats }, suites: [{ suites: [{ specs: withFile }] }] };
  return read(report, (file) => tallyPlaywright(file, failed.length > 0 ? 1 : 0));
};

test('stories: failed and skipped ones have not passed, the failed ones are named', () => {
  const { tally, failed } = played({ expected: 4, unexpected: 1, skipped: 1 }, ['a tablet dies']);
  expect(tally).toMatchObject({ passed: 4, failed: 2 });
  expect(failed).toEqual([{ title: 'a tablet dies', file: 'tests/stories/tablet.story.ts' }]);
});

const first = played({ expected: 70, unexpected: 1 }, ['a tablet dies']);

test.each([
  ['passed', played({ expected: 1, unexpected: 0 }, []), { passed: 71, failed: 0 }],
  ['failed', played({ expected: 0, unexpected: 1 }, ['a tablet dies']), { passed: 70, failed: 1 }],
  ['was left out', played({ expected: 0, unexpected: 0, skipped: 1 }, []), { passed: 70, failed: 1 }],
  ['did not run', read(undefined, (file) => tallyPlaywright(file, 1)), { passed: 70, failed: 1 }],
])('a retry that %s', (_, second, expected) => {
  const { tally, passedThen } = mergeRetry(first, second);
  expect(tally).toMatchObject(expected);
  expect(passedThen).toBe(expected.failed === 0);
});

test.each([
  'tests/rules/people/names.test.ts',
  'tests/use-cases/payment.test.ts',
  'tests/use-cases/two-at-once.test.ts',
  'tests/use-cases/chaos-bank.test.ts',
  'tests/gateways/bank-transfer.test.ts',
  'tests/stories/paid-claim.story.ts',
  'tests/stories/claim-life.story.ts',
  'tests/stories/killed-processes.story.ts',
])('%s is never retried', (file) => {
  expect(mayRetry({ title: 'anything', file })).toBe(false);
});

test('one retry in a run, no second', () => {
  const failed = { title: 'a screen locks', file: 'tests/stories/screen-lock.story.ts' };
  expect(mayRetry(failed)).toBe(true);
  noteRetry({ stage: 'stories', ...failed, passedThen: true });
  expect(mayRetry(failed)).toBe(false);
});
