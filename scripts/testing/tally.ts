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

/** Counts of Playwright's JSON report; a flaky story passed only on a second try, which is no pass. */
export function tallyPlaywright(file: string, code: number): Tally {
  const stats = (
    report(file) as { stats?: { expected: number; unexpected: number; flaky: number; skipped: number } }
  )?.stats;
  if (!stats) return settle(0, 0, 0, code || 1);
  return settle(stats.expected, stats.unexpected + stats.flaky, stats.skipped, code);
}
