import type { KeyPoints, SeenFace, Spot } from './sight';

/** Side of the model's square input, in pixels. */
export const INPUT_SIDE = 256;

/**
 * The model's grids, finest first: 16 × 16 places with two anchors each, 8 × 8 with six (BlazeFace, arXiv:1907.05047,
 * section 3.2, at twice the input size).
 */
const GRIDS = [
  { step: 16, each: 2 },
  { step: 32, each: 6 },
] as const;

/** Numbers that the model gives for an anchor: centre, size, six points; in pixels from the anchor. */
const NUMBERS = 16;
/** Above the share of a half that the model was trained for: a hint about a face that is none would confuse. */
const SURE = 0.6;
/** Boxes that overlap by more than this are one face. */
const OVERLAP = 0.3;

const ANCHORS: readonly Spot[] = GRIDS.flatMap(({ step, each }) => {
  const across = INPUT_SIDE / step;
  return Array.from({ length: across * across * each }, (_, index) => {
    const place = Math.floor(index / each);
    return { x: step * ((place % across) + 0.5), y: step * (Math.floor(place / across) + 0.5) };
  });
});

type Candidate = SeenFace & { readonly score: number };

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

const overlap = (a: Candidate, b: Candidate): number => {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const along = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (across <= 0 || along <= 0) return 0;
  return (across * along) / (a.width * a.height + b.width * b.height - across * along);
};

/**
 * Faces from what the model gives: `scores` one and `numbers` sixteen for each of the 896 anchors, finest grid first.
 * @returns the largest first, in pixels of the model's input
 */
export const facesFrom = (scores: ArrayLike<number>, numbers: ArrayLike<number>): SeenFace[] => {
  const candidates: Candidate[] = [];
  for (const [index, anchor] of ANCHORS.entries()) {
    const score = sigmoid(scores[index] ?? Number.NEGATIVE_INFINITY);
    if (score < SURE) continue;
    const at = (place: number): number => numbers[index * NUMBERS + place] ?? 0;
    const spot = (point: number): Spot => ({
      x: anchor.x + at(4 + point * 2),
      y: anchor.y + at(5 + point * 2),
    });
    const [width, height] = [at(2), at(3)];
    const points: KeyPoints = {
      rightEye: spot(0),
      leftEye: spot(1),
      nose: spot(2),
      mouth: spot(3),
      rightEar: spot(4),
      leftEar: spot(5),
    };
    candidates.push({
      x: anchor.x + at(0) - width / 2,
      y: anchor.y + at(1) - height / 2,
      width,
      height,
      points,
      score,
    });
  }
  const kept: Candidate[] = [];
  for (const one of candidates.sort((a, b) => b.score - a.score))
    if (kept.every((other) => overlap(one, other) < OVERLAP)) kept.push(one);
  return kept.sort((a, b) => b.width * b.height - a.width * a.height).map(({ score: _, ...face }) => face);
};
