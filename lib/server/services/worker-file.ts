import { join } from 'node:path';

/** The bundled service worker, written after the build by scripts/service-worker.ts. */
export const SERVICE_WORKER_FILE = join('.next', 'service-worker.js');
