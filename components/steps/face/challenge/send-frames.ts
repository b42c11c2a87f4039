import type { Target } from '@/lib/domain/faces/movements';

export type Progress = {
  readonly seen: readonly Target[];
  /** Pictures before these in a busy engine; null when these were read at once. */
  readonly ahead: number | null;
  /** Frames that the server keeps and has not read yet. */
  readonly unread: number;
};

const PAUSES = [400, 1_200, 3_000, 6_000, null];
/** Frames of one request: little enough that a thin line answers within seconds. */
const MOST_IN_BATCH = 6;

const put = async (url: string, body: Blob): Promise<Progress | null> => {
  for (const wait of PAUSES) {
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'video/x-motion-jpeg' },
      body,
    }).catch(() => null);
    if (response?.ok) return (await response.json()) as Progress;
    if (wait === null || (response && response.status < 500)) return null;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
};

/**
 * Sends frames in the order in which they were taken, one request at a time, as fast as the line takes them.
 * A request that had no answer is sent again under the same number: the server keeps it once.
 */
export const frameSender = (given: {
  readonly address: string;
  readonly heard: (progress: Progress, left: number) => void;
}) => {
  const queue: Blob[] = [];
  let sent = 0;
  let lost = false;
  let running: Promise<void> | null = null;

  const drain = async () => {
    while (queue.length > 0 && !lost) {
      const batch = queue.slice(0, MOST_IN_BATCH);
      const progress = await put(`${given.address}/${sent}`, new Blob(batch));
      if (!progress) {
        lost = true;
        return;
      }
      queue.splice(0, batch.length);
      sent += batch.length;
      given.heard(progress, queue.length);
    }
  };

  const run = () => {
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    waiting: () => queue.length,
    isLost: () => lost,
    add: (frame: Blob) => {
      queue.push(frame);
      if (queue.length > 1) void run();
    },
    /** Resolves when everything has arrived, or nothing more will. */
    finish: async () => {
      while (queue.length > 0 && !lost) await run();
    },
  };
};
