import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { framesOf } from '../../domain/faces/mjpeg';
import type { FaceEngine, Want } from '../../domain/faces/port';
import { createFaceEngine } from './engine';

const WARM_UP = 5;
const ROUNDS = 40;
const CAPTURES = 10;
const FRAMES_OF_A_CAPTURE = 5;

const at = (sorted: readonly number[], part: number) =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/**
 * Warm milliseconds for one picture, one at a time: median, 95th percentile, and processor time of the whole
 * process, which other work on the machine does not lengthen.
 */
const perPicture = async (engine: FaceEngine, image: Uint8Array, want: Want) => {
  for (let i = 0; i < WARM_UP; i += 1) await engine.analyse(image, { want });
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i += 1) times.push(await timed(() => engine.analyse(image, { want })));
  const used = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const cpu = Math.round((used.user + used.system) / 100 / ROUNDS) / 10;
  return { p50: at(times, 0.5), p95: at(times, 0.95), cpu };
};

/**
 * Times of the engine on this machine. Ten captures at once stand for ten counters whose shutter falls in the
 * same moment: five frames each, all answered or told how many are ahead.
 */
export const measureSpeed = async (modelsDir: string, facesRoot: string) => {
  const image = await readFile(join(facesRoot, 'faces', 'p01', 'selfie-1.jpg'));
  const frames = framesOf(await readFile(join(facesRoot, 'clips', 'p02.mjpeg'))).slice(
    0,
    FRAMES_OF_A_CAPTURE,
  );
  const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

  const before = megabytes();
  const single = await createFaceEngine({ modelsDir, workers: 1 });
  const milliseconds = {
    hint: await perPicture(single, image, 'hint'),
    template: await perPicture(single, image, 'template'),
    full: await perPicture(single, image, 'full'),
  };
  const perWorker = megabytes() - before;
  await single.close();

  const engine = await createFaceEngine({ modelsDir });
  try {
    await Promise.all(frames.map((frame) => engine.analyse(frame, { want: 'full' })));
    const told = { answered: 0, busy: 0, unavailable: 0 };
    const capture = () =>
      timed(async () => {
        const answers = await Promise.all(frames.map((frame) => engine.analyse(frame, { want: 'full' })));
        for (const { kind } of answers) told[kind] += 1;
      });
    const together = await Promise.all(Array.from({ length: CAPTURES }, capture));
    together.sort((a, b) => a - b);
    return {
      cores: availableParallelism(),
      node: process.version,
      milliseconds,
      megabytesPerWorker: perWorker,
      tenCapturesAtOnce: {
        workers: engine.load().workers,
        queueLimit: engine.load().queueLimit,
        frames: CAPTURES * FRAMES_OF_A_CAPTURE,
        ...told,
        milliseconds: { p50: at(together, 0.5), p95: at(together, 0.95) },
      },
    };
  } finally {
    await engine.close();
  }
};
