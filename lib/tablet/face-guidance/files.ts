/** What guidance is made of; written by scripts/guidance.ts into a folder named by its content. */
export const WORKER_FILE = 'worker.js';
export const MODEL_FILE = 'blazeface.json';
export const WEIGHTS_FILE = 'blazeface.bin.gz';
/** The first is for every browser of the last years; the second for those without 128-bit instructions. */
export const WASM_FILES = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm'] as const;

/** Folder of all versions, as an address. */
export const GUIDANCE_ROOT = '/_next/static/guidance/';

/** Folder of this build's version, as an address; null where it was not built (next dev). */
export const guidanceFolder = (): string | null =>
  process.env.GUIDANCE_VERSION ? `${GUIDANCE_ROOT}${process.env.GUIDANCE_VERSION}/` : null;

/** What nearly every device needs of it, fetched ahead. */
export const guidanceAhead = (): string[] => {
  const folder = guidanceFolder();
  return folder
    ? [WORKER_FILE, WASM_FILES[0], MODEL_FILE, WEIGHTS_FILE].map((file) => `${folder}${file}`)
    : [];
};
