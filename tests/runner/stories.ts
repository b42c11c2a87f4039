import { ensureBuild } from '../../scripts/set-up/build';
import { say } from '../../scripts/set-up/say';
import { ensureChromium } from './chromium';
import { retryOnce, withReport } from './run-once-more';
import { runTool } from './run-tool';
import type { Stage } from './stage';
import { type RunResult, tallyPlaywright, withoutRetry } from './tally';

const ARGS = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', '--forbid-only'];

const playwright = async (report: string, more: readonly string[]): Promise<RunResult> => {
  const browser = await ensureChromium(say);
  await ensureBuild(say);
  const code = await runTool('playwright', [...ARGS, ...more], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return tallyPlaywright(report, code);
};

/** Every story, each in the browser, on products of the run's own. */
export const storiesStage: Stage = {
  name: 'stories',
  heading: 'Stories in the browser',
  database: true,
  run: () =>
    retryOnce('stories', (report, failed) =>
      playwright(report, failed ? ['--last-failed', '--workers=1'] : []),
    ),
};

/** Some stories by themselves; nothing of them is run once more. `headed` shows the browser. */
export const someStoriesStage = (files: readonly string[], headed: boolean): Stage => ({
  name: 'stories',
  heading: files.length === 1 ? (files[0] ?? '') : `${files.length} story files`,
  database: true,
  run: () =>
    withReport(async (report) =>
      withoutRetry(await playwright(report, [...files, '--workers=1', ...(headed ? ['--headed'] : [])])),
    ),
});
