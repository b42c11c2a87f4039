import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// The runner loads this file and so does each worker: the first one chooses, the others inherit.
process.env.STORIES_DIR ??= mkdtempSync(join(tmpdir(), 'dampingi-stories-'));

/** A worker's own room in it (support/stories/room.ts), whose camera its browser plays. */
const room = join(process.env.STORIES_DIR, process.env.TEST_PARALLEL_INDEX ?? '');

/** Chromium's camera; what it plays moves while it is open (see camera-file.ts). */
const camera = [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${join(room, 'camera.y4m')}`,
];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** On a weak or lossy network (STORIES_NETWORK) the same stories take longer. */
const slowness = process.env.STORIES_NETWORK ? 4 : 1;

export default defineConfig({
  testDir: 'stories',
  testMatch: '**/*.story.ts',
  outputDir: '../test-results',
  globalSetup: './support/stories/global-setup.ts',
  // Each worker has a product and a database of its own. A story waits as much as it computes, so that two keep
  // two cores busy; more were not tried.
  workers: 2,
  fullyParallel: false,
  timeout: 120_000 * slowness,
  expect: { timeout: 20_000 * slowness },
  reporter: 'list',
  use: {
    actionTimeout: 20_000 * slowness,
    // Traces would keep whole pages; a picture of the failed screen is taken by the stories themselves.
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...quiet, ...camera] },
  },
});
