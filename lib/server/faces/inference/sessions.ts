import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type ModelName, manifest } from '../../../domain/faces/manifest';

export type Sessions = Readonly<Record<ModelName, InferenceSession>>;

/** One thread per model: in the trial two were slower, and the pool already has a worker per core. */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  logSeverityLevel: 3,
};

export const openSessions = async (modelsDir: string): Promise<Sessions> => {
  const open = (name: ModelName) =>
    InferenceSession.create(join(modelsDir, manifest.models[name].file), OPTIONS);
  const [detect, landmark, feature, pose, liveness] = await Promise.all([
    open('detect'),
    open('landmark'),
    open('feature'),
    open('pose'),
    open('liveness'),
  ]);
  return { detect, landmark, feature, pose, liveness };
};

/** Runs one picture through a model and returns its outputs by name. */
export const run = async (
  session: InferenceSession,
  model: { readonly width: number; readonly height: number },
  input: Float32Array,
): Promise<Readonly<Record<string, Float32Array>>> => {
  const channels = input.length / (model.width * model.height);
  const shape = [1, channels, model.height, model.width];
  const outputs = await session.run({
    [session.inputNames[0] as string]: new Tensor('float32', input, shape),
  });
  return Object.fromEntries(
    Object.entries(outputs).map(([name, tensor]) => [name, tensor.data as Float32Array]),
  );
};

export const softmax = (logits: Float32Array): Float32Array => {
  const top = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = logits.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((value) => value / sum);
};
