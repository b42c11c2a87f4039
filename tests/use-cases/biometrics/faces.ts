import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaceAnalysis, FaceEngine, Want } from '../../../lib/domain/faces/port';
import { createFaceEngine } from '../../../lib/server/faces/engine';
import { ensureModels } from '../../../lib/server/faces/models';

export const PEOPLE = ['p01', 'p02', 'p03', 'p04', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11'] as const;
const ROOT = join('lib', 'sandbox', 'faces');

export const picture = (person: string, name: string): Promise<Buffer> =>
  readFile(join(ROOT, 'faces', person, `${name}.jpg`));
export const negative = (name: string): Promise<Buffer> => readFile(join(ROOT, 'negatives', `${name}.jpg`));
export const clip = (person: string): Promise<Buffer> => readFile(join(ROOT, 'clips', `${person}.mjpeg`));

export const startEngine = async (
  options: { workers?: number; queueLimit?: number } = {},
): Promise<FaceEngine> => {
  const { directory } = await ensureModels();
  return createFaceEngine({ modelsDir: directory, workers: 1, queueLimit: 512, ...options });
};

/** The analysis, or a failed test. */
export const read = async (
  engine: FaceEngine,
  image: Uint8Array,
  want: Want = 'full',
): Promise<FaceAnalysis> => {
  const answer = await engine.analyse(image, { want });
  if (answer.kind !== 'answered') throw new Error(`the engine answered ${answer.kind}`);
  return answer.value;
};

export const embeddingOf = async (engine: FaceEngine, image: Uint8Array): Promise<Float32Array> => {
  const { embedding } = await read(engine, image);
  if (!embedding) throw new Error('no face was found');
  return embedding;
};
