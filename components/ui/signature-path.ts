/** A point on the pad in whole units: 0–1000 across, 0–400 down. */
export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

export const PAD = { width: 1000, height: 400 } as const;

/** Longest path that is kept, in characters (all ASCII, so bytes): it becomes part of a signed command. */
export const PATH_LIMIT = 20_000;

/** Shorter than this, all strokes together, is a slip of the finger; a cross as signature is longer. */
const SHORTEST = 80;

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

const thin = (stroke: Stroke, least: number): Stroke => {
  const first = stroke[0];
  if (!first) return [];
  const kept: Point[] = [first];
  let last = first;
  for (const point of stroke.slice(1)) {
    if (distance(last, point) < least) continue;
    kept.push(point);
    last = point;
  }
  const end = stroke[stroke.length - 1];
  if (end && end !== last) kept.push(end);
  return kept;
};

const strokePath = (stroke: Stroke): string => {
  let path = '';
  let last: Point = [0, 0];
  for (const [index, [x, y]] of stroke.entries()) {
    path += index === 0 ? `M${x} ${y}` : `l${x - last[0]} ${y - last[1]}`;
    last = [x, y];
  }
  return stroke.length === 1 ? `${path}l0 1` : path;
};

/**
 * The strokes as one SVG path in a 1000 × 400 box, in relative whole numbers. Points are thinned until the path
 * fits PATH_LIMIT; a scribble too long even at the coarsest is cut at its end.
 */
export const signaturePath = (strokes: readonly Stroke[], limit: number = PATH_LIMIT): string => {
  for (let least = 3; least <= 48; least *= 2) {
    const path = strokes.map((stroke) => strokePath(thin(stroke, least))).join('');
    if (path.length <= limit) return path;
  }
  let path = '';
  for (const stroke of strokes) {
    const next = strokePath(thin(stroke, 48));
    if (path.length + next.length > limit) break;
    path += next;
  }
  return path;
};

/** Whether enough was drawn to be meant. */
export const isSigned = (strokes: readonly Stroke[]): boolean => {
  let length = 0;
  for (const stroke of strokes)
    for (const [index, point] of stroke.entries()) {
      const before = stroke[index - 1];
      if (before) length += distance(before, point);
    }
  return length >= SHORTEST;
};

/** Only what `signaturePath` can produce; anything else is not drawn and not accepted. */
export const SIGNATURE_PATH = /^(?:M\d{1,4} \d{1,3}(?:l-?\d{1,4} -?\d{1,3})+)+$/;
