import type { FaceEngine } from '@/lib/domain/faces/port';

export type FaceComparer = {
  /** Cosine similarity, −1…1; `no-face` when the first picture has none or several; null without an engine. */
  compare(picture: Buffer, onRecord: Buffer): Promise<number | 'no-face' | null>;
  close(): Promise<void>;
};

/** The registry's own copy of the engine, started at the first comparison: most demos never need it. */
export const createFaceComparer = (modelsDir: string | undefined): FaceComparer => {
  let engine: Promise<FaceEngine> | null = null;

  const start = async (directory: string): Promise<FaceEngine> => {
    const { createFaceEngine } = await import('@/lib/server/faces/engine');
    return createFaceEngine({ modelsDir: directory, workers: 1 });
  };

  const started = async (): Promise<FaceEngine | null> => {
    if (!modelsDir) return null;
    engine ??= start(modelsDir);
    try {
      return await engine;
    } catch (error) {
      engine = null;
      process.stderr.write(
        `sandbox: face engine did not start: ${error instanceof Error ? error.message : '?'}\n`,
      );
      return null;
    }
  };

  return {
    compare: async (picture, onRecord) => {
      const running = await started();
      if (!running) return null;
      const given = await running.analyse(picture, { want: 'full' });
      if (given.kind !== 'answered') return null;
      if (given.value.faces !== 1 || !given.value.embedding) return 'no-face';
      const held = await running.analyse(onRecord, { want: 'full' });
      if (held.kind !== 'answered' || !held.value.embedding) return null;
      return running.compare(given.value.embedding, held.value.embedding);
    },
    close: async () => {
      const running = await engine?.catch(() => null);
      await running?.close();
    },
  };
};
