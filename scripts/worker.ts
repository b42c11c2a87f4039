import { sharedFaceEngine } from '@/lib/server/faces/shared-engine';
import { runWorker } from '@/lib/server/jobs/run-worker';
import { logDefect } from '@/lib/server/platform/log';

/** The process that does what commands left to do: registry, bank, face engine, SMS. */
const runner = await runWorker();
// Loaded before the first participant stands there; a worker without models still pays and asks.
void sharedFaceEngine().catch((error) => logDefect('engine.not-started', error));

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), 3_000).unref();
  await runner.stop();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent is gone, however it went: nothing of ours stays behind.
process.on('disconnect', stop);
process.send?.({ ready: true });
