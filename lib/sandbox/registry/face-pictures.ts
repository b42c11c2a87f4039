import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../faces/faces/', import.meta.url));

/** Pictures of a turned head, from which the demo's camera performs movements. */
export const LOOKS = ['yaw-left', 'yaw-right', 'pitch-up', 'pitch-down'] as const;
export type Look = (typeof LOOKS)[number];

/** A synthetic picture, or null when the person has none. */
export const facePicture = async (
  face: string | null,
  picture: 'id' | 'selfie-1' | Look,
): Promise<Buffer | null> => {
  if (!face || !/^p\d{2}$/.test(face)) return null;
  return readFile(`${FOLDER}${face}/${picture}.jpg`).catch(() => null);
};

export const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
