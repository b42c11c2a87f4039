import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Target } from '@/lib/domain/faces/movements';
import type { Face } from '@/lib/sandbox/personas';
import { almostHadi } from '../blended-face';
import { type Look, lookedAt, posesOf, REST_ZOOM } from '../performed-face';
import { cameraBytes, PICTURE, playsBytes, shows } from './camera-file';

const FACES = join('lib', 'sandbox', 'faces');

/** Who or what stands before the camera now. */
type Standing = { readonly picture: Buffer; readonly face: Face | null };
let standing: Standing | null = null;
/** Nobody sits still: each look is a little elsewhere, in another light, and no two stories begin alike. */
let drift = Math.random() * 100;

const show = async (look: Pick<Look, 'picture' | 'zoom'>): Promise<void> => {
  drift += 0.23;
  await shows(await lookedAt({ ...look, drift, light: 1 + 0.04 * Math.sin(drift * 1.7) }, PICTURE));
};

const stands = async (picture: Buffer, face: Face): Promise<void> => {
  standing = { picture, face };
  drift += 1 + Math.random() * 100;
  await show({ picture, zoom: REST_ZOOM * (0.97 + 0.12 * Math.random()) });
};

/** Puts a persona before the camera. */
export const standsAtCamera = async (face: Face): Promise<void> =>
  stands(await readFile(join(FACES, 'faces', face, 'selfie-1.jpg')), face);

/** Exactly this picture, for what was measured of it to hold. */
const isExactly = async (picture: Buffer): Promise<void> => {
  standing = { picture, face: null };
  await shows(sharp(picture).resize({ ...PICTURE, fit: 'fill' }));
};

/** Somebody like Hadi, of whom the machine is not sure. */
export const someoneLikeHadi = async (): Promise<void> => isExactly(await almostHadi());

/** Puts a picture before the camera from which nobody can be recognised. */
export const cameraSees = async (what: 'too-dark' | 'no-face' | 'two-faces'): Promise<void> =>
  isExactly(await readFile(join(FACES, 'negatives', `${what}.jpg`)));

/**
 * From here on the camera gives what it shows now, byte for byte.
 * @returns plays the same again later, whoever stands there by then
 */
export const recordsCamera = (): (() => void) => {
  const recording = cameraBytes();
  const plays = () => {
    playsBytes(recording);
    if (standing) standing = { ...standing, face: null };
  };
  plays();
  return plays;
};

/** Time goes by: whoever stands there is not where he was when the last picture was taken. */
export const movesALittle = async (): Promise<void> => {
  if (standing?.face) await stands(standing.picture, standing.face);
};

/** A moment at about twelve pictures a second. */
const TICK = 80;
/** Half way to a movement and back for this long, in milliseconds: five of the counter's frames a second see it. */
const UNDER_WAY = 500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const holds = async (pose: Pick<Look, 'picture' | 'zoom'>, isOver: () => boolean): Promise<void> => {
  while (!isOver()) {
    await show(pose);
    await pause(TICK);
  }
};

const forMilliseconds = (ms: number) => {
  const until = Date.now() + ms;
  return () => Date.now() >= until;
};

/**
 * Whoever stands there follows a cue: on the way, in the movement for as long as it is asked for, and back.
 * @param cue what the screen asks for now; null once it asks for nothing more
 */
export const follows = async (cue: () => Promise<Target | 'straight' | null>): Promise<void> => {
  const face = standing?.face;
  if (!face) throw new Error('nobody stands before the camera who could move');
  let asked = await cue();
  let stop = false;
  const watching = (async () => {
    while (!stop) {
      asked = await cue();
      if (asked === null) stop = true;
      await pause(TICK);
    }
  })();
  while (!stop) {
    const now = asked;
    if (now === null || now === 'straight') {
      const { rest } = await posesOf(face, 'closer');
      await holds(rest, () => stop || asked !== now);
      continue;
    }
    const { half, moved } = await posesOf(face, now);
    await holds(half, forMilliseconds(UNDER_WAY));
    await holds(moved, () => stop || asked !== now);
    await holds(half, forMilliseconds(UNDER_WAY));
  }
  await watching;
};
