import type { LegibilityRemark } from '../sessions/documents';

/** A picture's brightness, 0–255, row by row. */
export type Luminance = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
};

/** Long side, in pixels, to which a picture is brought before it is measured: the same in page and server. */
export const MEASURED_SIDE = 800;

/**
 * Below these, print is hard to read. Found by blurring made pages step by step (tests/rules/documents), not on
 * real papers; so each is a remark to a person and never a refusal.
 */
const LIMITS = {
  /** Variance of the Laplacian over the sharpest tenth of the picture's tiles. */
  sharpness: 400,
  /** Largest share of the picture in one burnt-out patch. */
  glare: 0.02,
  /** Mean brightness of the brightest quarter: paper in good light is far above. */
  brightness: 90,
  /** Short side of the original in pixels. */
  side: 700,
} as const;

const TILE = 32;

/** Variance of the 4-neighbour Laplacian within one tile: high on print, low on blur and on blank paper. */
const tileSharpness = ({ width, data }: Luminance, left: number, top: number): number => {
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = top + 1; y < top + TILE - 1; y += 1) {
    for (let x = left + 1; x < left + TILE - 1; x += 1) {
      const at = y * width + x;
      const edge =
        4 * (data[at] as number) -
        (data[at - 1] as number) -
        (data[at + 1] as number) -
        (data[at - width] as number) -
        (data[at + width] as number);
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  }
  const mean = sum / count;
  return squares / count - mean * mean;
};

type Tiles = { readonly sharpness: number; readonly glare: number };

/** Blank paper has no edges: what is sharp is told by the sharpest tiles. Glare is a tile burnt out whole. */
const measureTiles = (picture: Luminance): Tiles => {
  const { width, height, data } = picture;
  const values: number[] = [];
  let burnt = 0;
  for (let top = 0; top + TILE <= height; top += TILE) {
    for (let left = 0; left + TILE <= width; left += TILE) {
      values.push(tileSharpness(picture, left, top));
      let white = 0;
      for (let y = top; y < top + TILE; y += 1)
        for (let x = left; x < left + TILE; x += 1) if ((data[y * width + x] as number) >= 252) white += 1;
      if (white > 0.95 * TILE * TILE) burnt += 1;
    }
  }
  values.sort((one, other) => other - one);
  const best = values.slice(0, Math.max(1, Math.ceil(values.length / 10)));
  return {
    sharpness: best.reduce((total, value) => total + value, 0) / best.length || 0,
    glare: values.length === 0 ? 0 : burnt / values.length,
  };
};

/** Mean of the brightest quarter of a picture. */
const paperBrightness = ({ data }: Luminance): number => {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  let left = Math.max(1, Math.floor(data.length / 4));
  const wanted = left;
  let total = 0;
  for (let value = 255; value >= 0 && left > 0; value -= 1) {
    const taken = Math.min(left, counts[value] ?? 0);
    total += taken * value;
    left -= taken;
  }
  return total / wanted;
};

/**
 * What speaks against a page's being read. Measured on the frame before it is taken and on the server after.
 * @param picture brightness at {@link MEASURED_SIDE} on its long side
 * @param shortSide pixels of the original's short side
 * @param scanned a page that was rendered from a file: its white is paper, not glare
 */
export const remarksOn = (
  picture: Luminance,
  { shortSide, scanned = false }: { readonly shortSide: number; readonly scanned?: boolean },
): readonly LegibilityRemark[] => {
  const { sharpness, glare } = measureTiles(picture);
  const remarks: LegibilityRemark[] = [];
  if (sharpness < LIMITS.sharpness) remarks.push('blurred');
  if (!scanned && glare > LIMITS.glare) remarks.push('glare');
  if (paperBrightness(picture) < LIMITS.brightness) remarks.push('too-dark');
  if (shortSide < LIMITS.side) remarks.push('too-small');
  return remarks;
};
