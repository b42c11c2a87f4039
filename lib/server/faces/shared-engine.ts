import type { FaceEngine } from '../../domain/faces/port';
import { createFaceEngine } from './engine';
import { modelsDirectory } from './models';

const holder = globalThis as typeof globalThis & { dampingiFaceEngine?: Promise<FaceEngine> };

/**
 * The one engine of this process: started at the first use and kept, also when the server is bundled into
 * several module instances. A failed start is tried again at the next call.
 */
export const sharedFaceEngine = (): Promise<FaceEngine> => {
  holder.dampingiFaceEngine ??= createFaceEngine({ modelsDir: modelsDirectory() }).catch((error: unknown) => {
    holder.dampingiFaceEngine = undefined;
    throw error;
  });
  return holder.dampingiFaceEngine;
};
