import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

export type Tally = { readonly passed: number; readonly failed: number; readonly notes: readonly string[] };

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  notes: tallies.flatMap((tally) => tally.notes),
});

/** A stage that is one test: it passed when its tool ended well. */
export const whole = (code: number): Tally => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  notes: [],
});

const report = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A run that ended badly without a failed test (a broken set-up, a crash) or ran nothing counts as one failure. */
function settle(passed: number, failed: number, skipped: number, code: number): Tally {
  const unexplained = failed + skipped === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return {
    passed,
    failed: failed + skipped + unexplained,
    notes: [
      ...(skipped > 0 ? [`${skipped} skipped: a test that does not run has not passed`] : []),
      ...(unexplained ? [`ended with ${code} after ${passed} tests`] : []),
    ],
  };
}

/** A test that failed. The file is a path of the repository. */
export type FailedTest = { readonly title: string; readonly file: string };

/** What a tool with many tests said: its counts and what failed. */
export type RunResult = {
  readonly tally: Tally;
  readonly failed: readonly FailedTest[];
  readonly skipped: number;
};

const silent = (code: number): RunResult => ({
  tally: settle(0, 0, 0, code || 1),
  failed: [],
  skipped: 0,
});

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults?: readonly {
    readonly name: string;
    /** Failed also where the file could not be loaded and no test of it was begun. */
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

const NOT_LOADED = 'the file could not be loaded';

const failedOf = ({ name, status, assertionResults }: NonNullable<VitestReport['testResults']>[number]) => {
  const file = isAbsolute(name) ? relative('.', name) : name;
  const failed = assertionResults
    .filter((one) => one.status === 'failed')
    .map(({ fullName }) => ({ title: fullName, file }));
  return failed.length === 0 && status === 'failed' ? [{ title: NOT_LOADED, file }] : failed;
};

/** Counts of vitest's JSON report, and which tests failed. */
export function tallyVitest(file: string, code: number): RunResult {
  const said = report(file) as VitestReport | undefined;
  if (!said) return silent(code);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults = [] } = said;
  const skipped = numPendingTests + numTodoTests;
  const failed = testResults.flatMap(failedOf);
  const notLoaded = failed.filter(({ title }) => title === NOT_LOADED).length;
  return { tally: settle(numPassedTests, numFailedTests + notLoaded, skipped, code), failed, skipped };
}

type Spec = { readonly title: string; readonly file?: string; readonly ok: boolean };
type Suite = { readonly suites?: readonly Suite[]; readonly specs?: readonly Spec[] };

const failedIn = ({ suites = [], specs = [] }: Suite): readonly FailedTest[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, file = '' }) => ({ title, file: join('tests', 'stories', file) })),
  ...suites.flatMap(failedIn),
];

/** Counts of Playwright's JSON report, and which stories failed. */
export function tallyPlaywright(file: string, code: number): RunResult {
  const said = report(file) as
    | (Suite & { stats?: { expected: number; unexpected: number; flaky: number; skipped: number } })
    | undefined;
  if (!said?.stats) return silent(code);
  const { expected, unexpected, flaky, skipped } = said.stats;
  return {
    tally: settle(expected, unexpected + flaky, skipped, code),
    failed: failedIn(said),
    skipped,
  };
}

const named = ({ title, file }: FailedTest) => `failed: ${title} (${file})`;

/** The counts of a run without a retry, and what failed in it by name. */
export const withoutRetry = ({ tally, failed }: RunResult): Tally => ({
  ...tally,
  notes: [...tally.notes, ...failed.map(named)],
});

/**
 * A run with one failure, and the second run of that test (with others of its file, perhaps). It passed only if
 * the second run was begun, and nothing failed or was left out in it.
 */
export const mergeRetry = (first: RunResult, second: RunResult): { tally: Tally; passedThen: boolean } => {
  const passedThen = second.tally.passed > 0 && second.tally.failed === 0;
  if (!passedThen) return { tally: withoutRetry(first), passedThen };
  return { tally: { ...first.tally, passed: first.tally.passed + 1, failed: 0 }, passedThen };
};
