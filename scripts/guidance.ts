import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { MODEL_FILE, WASM_FILES, WEIGHTS_FILE, WORKER_FILE } from '@/lib/tablet/face-guidance/files';
import { GUIDANCE_MADE } from './set-up/guidance-made';

/** Bundles the guidance that runs on the device: its worker, the model's two files and the WebAssembly of each kind. */
const MODEL = join('node_modules', '@vladmandic', 'human', 'models');
const WASM = join('node_modules', '@tensorflow', 'tfjs-backend-wasm', 'dist');

const { output } = await build({
  input: 'lib/tablet/face-guidance/worker.ts',
  platform: 'browser',
  transform: { define: { 'process.env.NODE_ENV': '"production"', 'process.env.GUIDANCE_VERSION': '""' } },
  output: { format: 'iife', minify: true },
  write: false,
});
const files: Readonly<Record<string, Buffer>> = {
  [WORKER_FILE]: Buffer.from(output[0].code),
  [MODEL_FILE]: Buffer.from(JSON.stringify(JSON.parse(readFileSync(join(MODEL, 'blazeface.json'), 'utf8')))),
  // Nothing on the way packs a file of this kind, and it is more than half of the whole.
  [WEIGHTS_FILE]: gzipSync(readFileSync(join(MODEL, 'blazeface.bin')), { level: 9 }),
  ...Object.fromEntries(WASM_FILES.map((file) => [file, readFileSync(join(WASM, file))])),
};
const digest = createHash('sha256');
for (const [name, bytes] of Object.entries(files)) digest.update(`${name}\0`).update(bytes);
const folder = join(GUIDANCE_MADE, digest.digest('hex').slice(0, 16));
rmSync(GUIDANCE_MADE, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
process.stdout.write(`The face guidance of the device is in ${folder}.\n`);
