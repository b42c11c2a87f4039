import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { analysePicture } from './analyse';
import { openSessions } from './sessions';
import type { ThreadAnswer, ThreadRequest } from './wire';

/** Entry of an engine thread: one picture at a time, models loaded once. */
const { modelsDir } = workerData as { modelsDir: string };
const port = parentPort;
if (!port) throw new Error('the engine thread must be started as a worker thread');

sharp.concurrency(1);
sharp.cache(false);

const answer = (message: ThreadAnswer) => port.postMessage(message);

try {
  const sessions = await openSessions(modelsDir);
  port.on('message', async ({ id, image, want }: ThreadRequest) => {
    try {
      answer({ kind: 'answered', id, value: await analysePicture(sessions, image, want) });
    } catch (error) {
      answer({ kind: 'failed', id, reason: error instanceof Error ? error.message : 'unknown' });
    }
  });
  answer({ kind: 'ready' });
} catch (error) {
  answer({ kind: 'broken', reason: error instanceof Error ? error.message : 'unknown' });
}
