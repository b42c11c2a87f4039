import { writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import { SERVICE_WORKER_FILE } from '@/lib/server/services/worker-file';
import { guidanceAhead } from '@/lib/tablet/face-guidance/files';
import { precacheOfBuild } from './set-up/precache';

/** Bundles the service worker of the build in `.next`, with the list of what it keeps written into it. */
const entries = precacheOfBuild();
const { output } = await build({
  input: 'lib/tablet/service-worker/worker.ts',
  platform: 'browser',
  transform: {
    define: {
      PRECACHE: JSON.stringify(entries),
      GUIDANCE: JSON.stringify(guidanceAhead()),
      'process.env.NODE_ENV': '"production"',
    },
  },
  output: { format: 'iife', minify: true },
  write: false,
});
writeFileSync(SERVICE_WORKER_FILE, output[0].code);
process.stdout.write(`The service worker keeps ${entries.length} files of the counter.\n`);
