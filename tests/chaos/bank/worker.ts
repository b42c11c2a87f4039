/** The product's job runner in a process that is there to be killed. */
import { runWorker } from '@/lib/server/jobs/run-worker';

await runWorker();
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
