import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../scripts/set-up/say';
import { mayRetry, noteRetry } from './retry';
import { type FailedTest, mergeRetry, type RunResult, type Tally, withoutRetry } from './tally';

/** Gives a tool a place for its report, which goes away afterwards. */
export const withReport = async (work: (report: string) => Promise<Tally>): Promise<Tally> => {
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-report-'));
  try {
    return await work(join(directory, 'report.json'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/**
 * Runs a stage; where one single test failed and may be retried, that test once more.
 * @param run the tool: everything, or what failed
 */
export const retryOnce = (
  stage: string,
  run: (report: string, failed: FailedTest | null) => Promise<RunResult>,
): Promise<Tally> =>
  withReport(async (report) => {
    const first = await run(report, null);
    const [failed] = first.failed;
    if (!failed || first.tally.failed !== 1 || first.skipped > 0 || !mayRetry(failed))
      return withoutRetry(first);
    say(`\nOne test failed and is run once more, by itself: ${failed.title}`);
    const { tally, passedThen } = mergeRetry(first, await run(`${report}.again`, failed));
    noteRetry({ stage, ...failed, passedThen });
    return tally;
  });
