import { join } from 'node:path';

/**
 * The folder of this worker's own product: its data, its certificate, its camera. Workers play their stories at the
 * same time, each against a product of its own; a worker that follows a failed one takes over its product.
 */
export const roomOfWorker = (): string =>
  join(process.env.STORIES_DIR ?? '', process.env.TEST_PARALLEL_INDEX ?? '');
