import { readFileSync } from 'node:fs';

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

/** What a tool with many tests said: its counts, the titles that failed, and the files they stand in. */
export type Told = {
  readonly tally: Tally;
  readonly failed: readonly string[];
  readonly files: readonly string[];
  readonly skipped: number;
};

const silent = (code: number): Told => ({
  tally: settle(0, 0, 0, code || 1),
  failed: [],
  files: [],
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

/** Counts of vitest's JSON report, and which tests failed. */
export function tallyVitest(file: string, code: number): Told {
  const told = report(file) as VitestReport | undefined;
  if (!told) return silent(code);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults = [] } = told;
  const skipped = numPendingTests + numTodoTests;
  return {
    tally: settle(numPassedTests, numFailedTests, skipped, code),
    failed: testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName),
    files: testResults.filter(({ status }) => status === 'failed').map(({ name }) => name),
    skipped,
  };
}

type Suite = {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
};

/** Titles of the stories that failed. */
const failedIn = ({ suites = [], specs = [] }: Suite): readonly string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ title }) => title),
  ...suites.flatMap(failedIn),
];

/** Counts of Playwright's JSON report, and which stories failed. */
export function tallyPlaywright(file: string, code: number): Told {
  const told = report(file) as
    | (Suite & { stats?: { expected: number; unexpected: number; flaky: number; skipped: number } })
    | undefined;
  if (!told?.stats) return silent(code);
  const { expected, unexpected, flaky, skipped } = told.stats;
  return {
    tally: settle(expected, unexpected + flaky, skipped, code),
    failed: failedIn(told),
    files: [],
    skipped,
  };
}

/** The counts of a run that nothing is told of once more, and what failed in it by name. */
export const toldOnce = ({ tally, failed }: Told): Tally => ({
  ...tally,
  notes: [...tally.notes, ...failed.map((title) => `failed: ${title}`)],
});

/**
 * Two runs, the second of those that failed in the first. What passed only then counts as passed and is named: it
 * says something about the product or about itself that is worth a look. What failed twice is named as well.
 */
export const afterSecondTelling = (first: Told, second: Told): Tally => {
  const passedThen = first.failed.filter((title) => !second.failed.includes(title));
  const ran = second.tally.passed + second.failed.length > 0;
  return {
    passed: first.tally.passed + (ran ? passedThen.length : 0),
    failed: second.tally.failed,
    notes: [
      ...toldOnce(second).notes,
      ...(ran ? passedThen : []).map(
        (title) => `passed only when told once more, in a fresh product: ${title}`,
      ),
    ],
  };
};
