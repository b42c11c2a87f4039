import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Face } from '@/lib/sandbox/personas';
import { almostHadi } from '../blended-face';

/** One second at the 30 frames a second that Chromium plays; the file begins again at its end. */
const FRAMES = 30;
const FACES = join('lib', 'sandbox', 'faces');

/** Baseline JPEG with 4:2:0 is what the browser's own parser reads. */
const film = async (picture: string | Buffer): Promise<Buffer> => {
  const frame = await sharp(picture)
    .jpeg({ quality: 92, chromaSubsampling: '4:2:0', progressive: false })
    .toBuffer();
  return Buffer.concat(Array.from({ length: FRAMES }, () => frame));
};

/** The browser reads the file anew each time that a page opens the camera. */
const plays = async (picture: string | Buffer): Promise<void> => {
  const file = join(process.env.STORIES_DIR ?? '', 'camera.mjpeg');
  writeFileSync(`${file}.next`, await film(picture));
  renameSync(`${file}.next`, file);
};

/** Puts a persona before the camera. */
export const standsAtCamera = (face: Face): Promise<void> =>
  plays(join(FACES, 'faces', face, 'selfie-1.jpg'));

/** Somebody like Hadi, of whom the machine is not sure. */
export const someoneLikeHadi = async (): Promise<void> => plays(await almostHadi());

/** Puts a picture before the camera that no face can be read from. */
export const cameraSees = (what: 'too-dark' | 'no-face' | 'two-faces'): Promise<void> =>
  plays(join(FACES, 'negatives', `${what}.jpg`));
