import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { FaceEngine } from '../../domain/faces/port';
import { cosine } from '../../domain/faces/similarity';
import { EnginePool } from './inference/pool';
import { checkModels } from './models';

export type EngineOptions = {
  /** Directory of the model files; see `modelsDirectory()` in models.ts. */
  readonly modelsDir: string;
  /** Threads; one per core by default, at most four. Each takes about 150 MB. */
  readonly workers?: number;
  /** Pictures that may wait for a thread; one more is answered `busy`. Default 16 per thread. */
  readonly queueLimit?: number;
  /** Time limit for one picture in milliseconds; default 20 seconds. */
  readonly pictureMilliseconds?: number;
};

/**
 * Starts the face engine. Throws when a model file is missing or is not the pinned one, so that a server
 * never compares faces with something else than what its thresholds were measured with.
 */
export const createFaceEngine = async (options: EngineOptions): Promise<FaceEngine> => {
  const modelsDir = resolve(options.modelsDir);
  const wrong = await checkModels(modelsDir);
  if (wrong.length > 0) {
    throw new Error(`face models missing or not the pinned ones: ${wrong.join(', ')}; run "npm run models"`);
  }
  const workers = options.workers ?? Math.min(4, Math.max(1, availableParallelism()));
  const pool = await EnginePool.start({
    modelsDir,
    workers,
    queueLimit: options.queueLimit ?? workers * 16,
    pictureMilliseconds: options.pictureMilliseconds ?? 20_000,
  });
  return {
    analyse: (image, { want }) => pool.analyse(image, want),
    compare: cosine,
    load: () => pool.load(),
    close: () => pool.close(),
  };
};
