import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { framesOf } from '@/lib/biometrics/mjpeg';
import type { Face } from '@/lib/sandbox/personas';

/** Chromium plays the file at 30 frames a second; the recorded clips have 10. */
const REPEAT = 3;
const FACES = join('lib', 'sandbox', 'faces');

const clipOf = (face: Face): Uint8Array[] =>
  framesOf(readFileSync(join(FACES, 'clips', `${face}.mjpeg`))).flatMap((frame) =>
    Array.from({ length: REPEAT }, () => frame),
  );

/** A still picture as a film. Baseline with 4:2:0 is what the browser's own parser reads. */
const stillOf = async (face: Face, picture: string): Promise<Uint8Array[]> => {
  const frame = await sharp(join(FACES, 'faces', face, `${picture}.jpg`))
    .jpeg({ quality: 92, chromaSubsampling: '4:2:0', progressive: false })
    .toBuffer();
  return Array.from({ length: 30 }, () => frame);
};

/** Puts somebody before the camera: the browser reads the file anew each time a page opens the camera. */
export const standsAtCamera = async (face: Face, how: 'clip' | 'selfie-1' | 'selfie-2' = 'selfie-1') => {
  const file = join(process.env.STORIES_DIR ?? '', 'camera.mjpeg');
  const frames = how === 'clip' ? clipOf(face) : await stillOf(face, how);
  writeFileSync(`${file}.next`, Buffer.concat(frames));
  renameSync(`${file}.next`, file);
};
