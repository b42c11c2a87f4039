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

/** Counts of vitest's JSON report. */
export function tallyVitest(file: string, code: number): Tally {
  const counts = report(file) as
    | {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numTodoTests: number;
        numFailedTestSuites: number;
      }
    | undefined;
  if (!counts) return settle(0, 0, 0, code || 1);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = counts;
  return settle(numPassedTests, numFailedTests, numPendingTests + numTodoTests, code);
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

export type Told = { readonly tally: Tally; readonly failed: readonly string[]; readonly skipped: number };

/** Counts of Playwright's JSON report, and which stories failed. */
export function tallyPlaywright(file: string, code: number): Told {
  const told = report(file) as
    | (Suite & { stats?: { expected: number; unexpected: number; flaky: number; skipped: number } })
    | undefined;
  if (!told?.stats) return { tally: settle(0, 0, 0, code || 1), failed: [], skipped: 0 };
  const { expected, unexpected, flaky, skipped } = told.stats;
  return { tally: settle(expected, unexpected + flaky, skipped, code), failed: failedIn(told), skipped };
}

/**
 * Two runs of the stories, the second of those that failed in the first. A story that passed only then counts as
 * passed and is named: it says something about the product or about itself that is worth a look.
 */
export const afterSecondTelling = (first: Told, second: Told): Tally => ({
  passed: first.tally.passed + second.tally.passed,
  failed: second.tally.failed,
  notes: [
    ...second.tally.notes,
    ...first.failed
      .filter((title) => !second.failed.includes(title))
      .map((title) => `passed only when told once more, in a fresh product: ${title}`),
  ],
});
