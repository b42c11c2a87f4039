// biome-ignore-all lint/style/noNonNullAssertion: indices are inside their arrays by construction
import { manifest } from '../../../domain/faces/manifest';
import type { Box } from '../../../domain/faces/port';
import { type Picture, squeezed } from './picture';
import { CENTRED, planar } from './sampling';
import { run, type Sessions } from './sessions';

export type Found = Box & { readonly score: number };

const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
};

/** Keeps the best of each heap of overlapping boxes. */
export const distinct = (boxes: readonly Found[], limit: number): Found[] => {
  const kept: Found[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score)) {
    if (kept.every((other) => overlap(box, other) <= limit)) kept.push(box);
  }
  return kept;
};

/** Faces in working pixels of the picture, best score first. */
export const detectFaces = async (sessions: Sessions, picture: Picture): Promise<Found[]> => {
  const model = manifest.models.detect;
  const { detection, overlap: limit } = manifest.thresholds;
  const pixels = await squeezed(picture, model.width, model.height);
  const { scores, boxes } = await run(sessions.detect, model, planar(pixels, CENTRED));
  if (!scores || !boxes) throw new Error('the detection model gave no scores or boxes');
  const found: Found[] = [];
  for (let i = 0; i * 2 < scores.length; i += 1) {
    const score = scores[i * 2 + 1]!;
    if (score <= detection) continue;
    const x = boxes[i * 4]! * picture.width;
    const y = boxes[i * 4 + 1]! * picture.height;
    const width = boxes[i * 4 + 2]! * picture.width - x;
    const height = boxes[i * 4 + 3]! * picture.height - y;
    if (width > 4 && height > 4) found.push({ x, y, width, height, score });
  }
  return distinct(found, limit);
};

/** The face nearest to the camera: size counts, and a doubtful box does not outrank a certain one. */
export const byProminence = (faces: readonly Found[]): Found[] =>
  [...faces].sort((a, b) => b.width * b.height * b.score - a.width * a.height * a.score);
