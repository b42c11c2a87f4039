import { NEEDS_DATABASE, roomsOf, type TestRoom } from './asked';
import { retryOnce, withReport } from './run-once-more';
import { runTool } from './run-tool';
import type { Stage } from './stage';
import { type RunResult, tallyVitest, withoutRetry } from './tally';

const vitest = (
  rooms: readonly TestRoom[],
  report: string,
  files: readonly string[] = [],
): Promise<RunResult> =>
  runTool('vitest', [
    'run',
    // The room, and its part whose files need a process each.
    ...rooms.flatMap((room) => ['--project', `${room}*`]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ]).then((code) => tallyVitest(report, code));

/** All tests of one kind as a stage. Rules are the same at every run: what fails, failed. */
export const roomStage = (room: TestRoom, heading: string): Stage => ({
  name: room,
  heading,
  ...(NEEDS_DATABASE.has(room) ? { database: true as const } : {}),
  run: () => retryOnce(room, (report, failed) => vitest([room], report, failed ? [failed.file] : [])),
});

/** Some test files by themselves; nothing of them is run once more. */
export const filesStage = (files: readonly string[]): Stage => {
  const rooms = roomsOf(files);
  return {
    name: 'files',
    heading: files.length === 1 ? (files[0] ?? '') : `${files.length} test files`,
    ...(rooms.some((room) => NEEDS_DATABASE.has(room)) ? { database: true as const } : {}),
    run: () => withReport(async (report) => withoutRetry(await vitest(rooms, report, files))),
  };
};
