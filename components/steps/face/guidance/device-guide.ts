import { guidanceFolder, WORKER_FILE } from '@/lib/tablet/face-guidance/files';
import type { Told } from '@/lib/tablet/face-guidance/protocol';
import { type Sight, SMALL_FRAME } from '@/lib/tablet/face-guidance/sight';
import { type Frame, readPixels } from '../take-picture';

/**
 * A frame without an answer after two beats of this long, in milliseconds: the worker hangs. Two, because a page that
 * slept in the background hears its clock before the answer that waited with it.
 */
const BEAT = 2_000;

export type DeviceGuide = {
  /** Resolves to whether it can look; false where it cannot be loaded. */
  readonly ready: Promise<boolean>;
  /**
   * One frame at a time; whoever looks too early gets null, as while the camera has no frame.
   * @throws once the worker has crashed or hangs
   */
  readonly look: (frame: Frame) => Promise<Sight | null>;
  readonly end: () => void;
};

const newWorker = (address: string): Worker | null => {
  try {
    return new Worker(address, { name: 'guidance' });
  } catch {
    return null; // forbidden by the browser's owner
  }
};

/** Starts guidance on this device, in a thread of its own. @returns null where this build or browser has none */
export const startGuide = (): DeviceGuide | null => {
  const folder = guidanceFolder();
  if (!folder || typeof Worker === 'undefined' || typeof WebAssembly === 'undefined') return null;
  const worker = newWorker(`${folder}${WORKER_FILE}`);
  if (!worker) return null;
  const canvas = document.createElement('canvas');
  let answered: ((sight: Sight | Error) => void) | null = null;
  let isReady: (can: boolean) => void;
  const ready = new Promise<boolean>((resolve) => {
    isReady = resolve;
  });
  const broken = () => {
    isReady(false);
    answered?.(new Error('guidance crashed'));
  };
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'ready') isReady(true);
    else if (data.kind === 'sight') answered?.(data.sight);
    else broken();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    broken();
  };
  const look = (frame: Frame) =>
    new Promise<Sight | null>((resolve, reject) => {
      const rgba = answered ? null : readPixels(frame, canvas, SMALL_FRAME);
      if (!rgba) return resolve(null);
      let beats = 0;
      const late = setInterval(() => {
        beats += 1;
        if (beats === 2) answered?.(new Error('guidance hangs'));
      }, BEAT);
      answered = (told) => {
        clearInterval(late);
        answered = null;
        if (told instanceof Error) reject(told);
        else resolve(told);
      };
      worker.postMessage({ rgba }, [rgba.buffer]);
    });
  return {
    ready,
    look,
    end: () => {
      worker.terminate();
      broken();
    },
  };
};
