/// <reference lib="webworker" />
import { loadDetector } from './detector';
import { MODEL_FILE, WEIGHTS_FILE } from './files';
import type { Look, Told } from './protocol';

declare const self: DedicatedWorkerGlobalScope;

/**
 * Guidance in a thread of its own, so that the page stays quick while a frame is read. Bundled by
 * scripts/guidance.ts; its files stand in the folder that it came from.
 */
const tell = (told: Told): void => self.postMessage(told);
const folder = new URL('./', self.location.href).href;

const fetched = async (file: string) => {
  const response = await fetch(`${folder}${file}`);
  const { body, ok, status } = response;
  if (!ok || !body) throw new Error(`${file}: ${status}`);
  return { json: () => response.json(), stream: body };
};

const unpacked = ({ stream }: { readonly stream: ReadableStream<BufferSource> }): Promise<ArrayBuffer> =>
  new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();

const start = async (): Promise<void> => {
  const [model, weights] = await Promise.all([fetched(MODEL_FILE), fetched(WEIGHTS_FILE).then(unpacked)]);
  const see = await loadDetector({ topology: await model.json(), weights, wasm: folder });
  self.addEventListener('message', ({ data }: MessageEvent<Look>) => {
    tell({ kind: 'sight', sight: see(data.rgba) });
  });
  tell({ kind: 'ready' });
};

start().catch((fault: unknown) => tell({ kind: 'failed', why: String(fault) }));
